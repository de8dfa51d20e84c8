export { classNames } from "./class-names";
export { themeClass, themeNames } from "./theme-class";
export type { ThemeName } from "./theme-class";
export { TextLink } from "./text-link";
export type { TextLinkProps } from "./text-link";

export { Icon } from "./icon";
export type { IconName } from "./icons/icons";
export { Pictogram, PictogramArt, PictogramTile } from "./pictogram";
export { pictogramNames } from "./pictograms/names";
export type { PictogramName } from "./pictograms/names";
export { HeroWing, Mark, Wing } from "./mark";
export { Portrait } from "./portrait";
export type { PortraitProps } from "./portrait";
export { portraitCount } from "./portraits";

export { ActionBar, Brand, SiteFooter, SiteHeader, SkipLink, ToolLink } from "./shell";
export type { FooterLink, NavItem, SiteHeaderProps } from "./shell";
export { Band, DeskPage, Page, Section, Shell } from "./page";
export type { ShellProps } from "./page";

export { ArrowLink, Button, ButtonLink, ButtonRow } from "./button";
export type { ArrowLinkProps, ButtonLinkProps, ButtonProps, ButtonSize, ButtonVariant } from "./button";
export { Details, Fact, Facts, KeyFacts, Row, Rows, Tag, Tags } from "./facts";
export type { KeyFact, TagKind } from "./facts";
export { Notice } from "./notice";
export type { NoticeKind } from "./notice";
export { EmptyState } from "./empty-state";
export { Disclosure, Progress, QuestionPage } from "./question";
export { ConfirmDialog, ConfirmPage } from "./confirm";

export { FitMark, fitLevelWord, PetalBullet, Reason, Reasons, TallyWing } from "./fit";
export type { FitLevel, FitPetal, FitSide } from "./fit";
export { FitDetail, FitParts, FitSummary } from "./fit-detail";
export type { FitPart } from "./fit-detail";

export { ErrorMessage, Field } from "./form/field";
export type { FieldErrors } from "./form/field";
export { DateField, FileField, NumberField, SelectField, TextAreaField, TextField, TimeField } from "./form/text-fields";
export type { Option, OptionGroup } from "./form/text-fields";
export { CheckboxField, CheckboxGroup, RadioGroup } from "./form/choice-fields";
export type { Choice } from "./form/choice-fields";
export { Group } from "./form/group";
export { ChoiceCards } from "./form/choice-cards";
export type { ChoiceCard } from "./form/choice-cards";
export { ThreeWayChoice } from "./form/three-way-choice";
export type { ThreeWayRow } from "./form/three-way-choice";
export { WeekGrid } from "./form/week-grid";
export { ErrorSummary } from "./form/error-summary";
export type { SummaryError } from "./form/error-summary";
export { Fields, FormActions } from "./form/form-actions";

export { Card, CardList, PersonCard, ProfileCardSmall, StillLife, Strengths, WorkCard } from "./card";
export type { PersonCardProps, Strength, WorkCardProps } from "./card";
export { Closing, DayChoices, FirstUp, NextStep, WantPanel } from "./next-step";
export type { DayChoice } from "./next-step";
export { Queue, QueueFacts } from "./queue";
export { MatchLine, MatchStep } from "./match-line";
export type { MatchStepState } from "./match-line";
export { AgeBar, WaitItem, WaitList } from "./waiting";
export { WingChart } from "./wing-chart";
export type { WingRow } from "./wing-chart";
export { Initials, PeopleGroup, PeopleGroups, PeopleList, PersonLine, PhoneLink } from "./people";
export type { ListedPerson } from "./people";

export { Pagination, Table, TableRegion } from "./table";
export type { Column } from "./table";
export { ChipList, FilterGroup, SearchField } from "./search-field";
export type { Chip } from "./search-field";
export { MessageBubble, MessageList, Timeline } from "./message-list";
export type { TimelineEntry } from "./message-list";
export { VideoClickToLoad } from "./video";
export { TaskBar, TaskItem, TaskList, TaskWeight } from "./task-list";
export type { TaskItemProps, TaskShare, Weight } from "./task-list";
export { DayLine } from "./day-line";
export type { DayStop } from "./day-line";
export { NeedSides, Offers } from "./need-sides";
export type { Offer } from "./need-sides";
export { PrintSheet, Prose } from "./prose";
