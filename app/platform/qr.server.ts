import QRCode from "qrcode";

/** A QR code as one path of an SVG: `viewBox` from 0 to `size`, one unit a square. */
export type QrDrawing = { size: number; path: string };

export function drawQr(text: string): QrDrawing {
  const { modules } = QRCode.create(text, { errorCorrectionLevel: "M" });
  let path = "";
  for (let y = 0; y < modules.size; y += 1) {
    for (let x = 0; x < modules.size; x += 1) if (modules.get(x, y)) path += `M${x} ${y}h1v1h-1z`;
  }
  return { size: modules.size, path };
}
