/** Words that say nothing about the work. Left out of a question, unless it has no other words. */
export const stopWords: ReadonlySet<string> = new Set(
  `de het een der den des en of maar als dan dat die dit deze zo ook nog wel niet geen
   ik je jij jou jouw u uw hij zij ze wij we ons onze jullie hun hen mijn men er hier daar
   te ten ter in op aan bij met van voor naar uit tot om over onder door tussen tegen zonder
   is ben bent zijn was waren word wordt worden heb hebt heeft hebben kan kun kunt kunnen
   wil wilt willen zou moet moeten mag mogen ga gaat gaan doe doet doen
   iets wat wie waar iemand alle alles veel heel graag leuk leuke lekker
   baan banen werk werken vacature vacatures job jobs zoek zoeken gezocht
   the a an and or of in at with for to i my me work jobs something`
    .split(/\s+/)
    .filter(Boolean),
);
