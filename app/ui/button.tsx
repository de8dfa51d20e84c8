import type { ComponentPropsWithoutRef, ReactNode } from "react";
import { classNames } from "./class-names";
import { Icon } from "./icon";
import type { IconName } from "./icons/icons";
import type { TextLinkProps } from "./text-link";
import { TextLink } from "./text-link";

export type ButtonVariant = "primary" | "secondary" | "subtle" | "person";
export type ButtonSize = "normal" | "small" | "large";

type Looks = {
  variant?: ButtonVariant;
  size?: ButtonSize;
  /** An icon before the words. */
  icon?: IconName;
  /** An arrow after the words: this goes on to a next page. */
  arrow?: boolean;
  children: ReactNode;
};

const utrechtNames: Record<ButtonVariant, string> = {
  primary: "utrecht-button--primary-action",
  secondary: "utrecht-button--secondary-action",
  subtle: "utrecht-button--subtle",
  person: "utrecht-button--primary-action",
};

function buttonClass({ variant = "primary", size = "normal" }: Pick<Looks, "variant" | "size">, className?: string) {
  return classNames(
    "button utrecht-button",
    utrechtNames[variant],
    variant !== "primary" && `button--${variant}`,
    size !== "normal" && `button--${size}`,
    className,
  );
}

function Words({ icon, arrow, children }: Pick<Looks, "icon" | "arrow" | "children">) {
  return (
    <>
      {icon && <Icon name={icon} />}
      {children}
      {arrow && <Icon name="arrow" />}
    </>
  );
}

export type ButtonProps = Looks & ComponentPropsWithoutRef<"button">;

/** A button that sends its form. One primary per view; `person` only on the yellow panel. */
export function Button({ variant, size, icon, arrow, className, children, type = "submit", ...rest }: ButtonProps) {
  return (
    <button type={type} className={buttonClass({ variant, size }, className)} {...rest}>
      <Words icon={icon} arrow={arrow}>
        {children}
      </Words>
    </button>
  );
}

export type ButtonLinkProps = Looks & TextLinkProps;

/** A link that looks like a button. */
export function ButtonLink({ variant, size, icon, arrow, className, children, ...rest }: ButtonLinkProps) {
  return (
    <TextLink className={buttonClass({ variant, size }, className)} {...rest}>
      <Words icon={icon} arrow={arrow}>
        {children}
      </Words>
    </TextLink>
  );
}

export type ArrowLinkProps = TextLinkProps & {
  icon?: IconName;
  /** `false` leaves out the arrow at the end. */
  arrow?: boolean;
};

/** A link on its own line. */
export function ArrowLink({ icon, arrow = true, className, children, ...rest }: ArrowLinkProps) {
  return (
    <TextLink className={classNames("arrow-link utrecht-link", className)} {...rest}>
      <Words icon={icon} arrow={arrow}>
        {children}
      </Words>
    </TextLink>
  );
}

/** Buttons and links beside each other. */
export function ButtonRow({ children, className }: { children: ReactNode; className?: string }) {
  return <div className={classNames("button-row", className)}>{children}</div>;
}
