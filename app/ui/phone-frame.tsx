/** A page as a phone shows it: as narrow as one, whatever the screen around it. The page inside is a picture that can be scrolled. */
export function PhoneFrame({ src, title }: { src: string; title: string }) {
  return (
    <div className="phone">
      <iframe src={src} title={title} width="390" height="780" loading="lazy" />
    </div>
  );
}
