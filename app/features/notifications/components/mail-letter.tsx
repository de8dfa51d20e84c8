import { Body, Button, Column, Container, Head, Heading, Hr, Html, Link, Preview, Row, Section, Text } from "@react-email/components";
import { m } from "~/paraglide/messages";
import type { Letter } from "../write-mail.server";

const ink = "#12292b";
const work = "#0b5f58";
const paper = "#ffffff";
const letters = "'Atkinson Hyperlegible Next', Verdana, Arial, sans-serif";

const styles = {
  body: { margin: 0, padding: "24px 12px", backgroundColor: "#edf5f3", color: ink, fontFamily: letters },
  sheet: { maxWidth: "560px", margin: "0 auto", padding: "28px 28px 20px", backgroundColor: paper, borderRadius: "8px 36px 8px 36px" },
  leftWing: { width: "20px", height: "28px", backgroundColor: "#ffc53d", borderRadius: "16px 4px 4px 16px", fontSize: 0, lineHeight: 0 },
  crossing: { width: "5px", height: "28px", backgroundColor: ink, fontSize: 0, lineHeight: 0 },
  rightWing: { width: "20px", height: "28px", backgroundColor: work, borderRadius: "4px 16px 16px 4px", fontSize: 0, lineHeight: 0 },
  brand: { paddingLeft: "12px", fontFamily: "'Proza Libre', Georgia, serif", fontSize: "20px", fontWeight: 800 },
  heading: { margin: "28px 0 16px", fontFamily: "'Proza Libre', Georgia, serif", fontSize: "26px", lineHeight: "32px", fontWeight: 800 },
  text: { margin: "0 0 16px", fontSize: "17px", lineHeight: "26px" },
  code: { margin: "0 0 16px", padding: "12px 20px", backgroundColor: "#fff3d1", borderRadius: "14px", fontSize: "32px", lineHeight: "40px", letterSpacing: "6px", fontWeight: 700 },
  quotation: { margin: "0 0 20px", padding: "4px 0 4px 16px", borderLeft: "4px solid #ffc53d", fontSize: "17px", lineHeight: "26px", whiteSpace: "pre-line" as const },
  listTitle: { margin: "0 0 6px", fontSize: "17px", lineHeight: "26px", fontWeight: 700 },
  listLine: { margin: "0 0 10px", fontSize: "17px", lineHeight: "26px" },
  button: { padding: "15px 24px", backgroundColor: work, color: paper, borderRadius: "8px", fontSize: "17px", fontWeight: 700, textDecoration: "none" },
  line: { margin: "28px 0 16px", borderColor: "#cfdcda" },
  small: { margin: "0 0 10px", color: "#46595a", fontSize: "14px", lineHeight: "21px", overflowWrap: "anywhere" as const },
  link: { color: work, textDecoration: "underline" },
};

/** A letter on white paper: mark, heading, words, one button. No pictures, because many mail programs hide them. */
export function MailLetter({ locale, subject, greeting, paragraphs, code, note, lists, button, footer }: Letter) {
  return (
    <Html lang={locale}>
      <Head>
        <title>{subject}</title>
        <meta name="color-scheme" content="light" />
      </Head>
      <Preview>{paragraphs[0] ?? subject}</Preview>
      <Body style={styles.body}>
        <Container style={styles.sheet}>
          <Brand />
          <Heading as="h1" style={styles.heading}>{subject}</Heading>
          <Text style={styles.text}>{greeting}</Text>
          {code ? <Text style={styles.code}>{code.digits}</Text> : null}
          {paragraphs.map((paragraph) => <Text key={paragraph} style={styles.text}>{paragraph}</Text>)}
          {note ? <Text style={{ ...styles.text, marginBottom: "6px" }}>{note.label}</Text> : null}
          {note ? <Text style={styles.quotation}>{note.text}</Text> : null}
          {lists.map(({ title, links }) => (
            <Section key={title}>
              <Heading as="h2" style={styles.listTitle}>{title}</Heading>
              {links.map(({ text, link }) => (
                <Text key={link} style={styles.listLine}>
                  <Link href={link} style={styles.link}>{text}</Link>
                </Text>
              ))}
            </Section>
          ))}
          <Button href={button.link} style={styles.button}>{button.label}</Button>
          <Text style={{ ...styles.text, margin: "24px 0 0" }}>{m.notifications_mail_goodbye({}, { locale })}</Text>
          <Hr style={styles.line} />
          {footer.map(({ text, link }) => (
            <Text key={text} style={styles.small}>
              {text} {link ? <Link href={link} style={styles.link}>{link}</Link> : null}
            </Text>
          ))}
        </Container>
      </Body>
    </Html>
  );
}

/** The butterfly in three cells: the person, the match, the work. */
function Brand() {
  return (
    <Section>
      <Row align="left" style={{ width: "auto" }}>
        <Column style={styles.leftWing} aria-hidden="true">&nbsp;</Column>
        <Column style={styles.crossing} aria-hidden="true">&nbsp;</Column>
        <Column style={styles.rightWing} aria-hidden="true">&nbsp;</Column>
        <Column style={styles.brand}>Meedoen</Column>
      </Row>
    </Section>
  );
}
