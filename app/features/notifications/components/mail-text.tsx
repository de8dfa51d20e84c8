import { ButtonLink } from "~/ui";

const address = /^https?:\/\/\S+$/;

/** The text of a mail with its addresses as links; the first one is the button, as in the mail itself. */
export function MailText({ text }: { text: string }) {
  const blocks = text.trim().split("\n\n").map((block) => block.split("\n"));
  const button = blocks.findIndex((lines) => lines.length === 2 && address.test(lines[1] ?? ""));
  return blocks.map((lines, index) => {
    const [first = "", second = ""] = lines;
    if (index === button) {
      return (
        <p key={index}>
          <ButtonLink to={second}>{first.replace(/:$/, "")}</ButtonLink>
        </p>
      );
    }
    if (lines.some((line) => line.startsWith("> "))) return <Quotation key={index} lines={lines} />;
    const isSmall = first.startsWith("--");
    return (
      <p key={index} className={isSmall ? "small muted" : undefined}>
        {lines.filter((line) => !line.startsWith("--")).map((line, at) => (
          <Line key={at} text={line} first={at === 0} />
        ))}
      </p>
    );
  });
}

function Quotation({ lines }: { lines: string[] }) {
  const said = lines.filter((line) => line.startsWith(">"));
  return (
    <>
      {lines.filter((line) => !line.startsWith(">")).map((line) => (
        <p key={line}>{line}</p>
      ))}
      <blockquote className="message-text">
        {said.map((line, index) => (
          <Line key={index} text={line.slice(2)} first={index === 0} />
        ))}
      </blockquote>
    </>
  );
}

function Line({ text, first }: { text: string; first: boolean }) {
  return (
    <>
      {!first && <br />}
      {address.test(text) ? <a href={text}>{text}</a> : text}
    </>
  );
}
