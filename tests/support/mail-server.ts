import { createServer, type AddressInfo, type Socket } from "node:net";

export type MailServer = { url: string; /** each as it came in, headers and all */ messages: string[]; stop(): void };

/** A mail server on loopback that speaks as much SMTP as it takes to hand over a message, and keeps what it gets. */
export async function startMailServer(answerToData = "250 taken"): Promise<MailServer> {
  const messages: string[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.once("close", () => sockets.delete(socket));
    receive(socket, answerToData, messages);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const stop = () => {
    server.close();
    for (const socket of sockets) socket.destroy();
  };
  return { url: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`, messages, stop };
}

function receive(socket: Socket, answerToData: string, messages: string[]) {
  let text = "";
  let inMessage = false;
  socket.write("220 hello\r\n");
  socket.on("error", () => undefined);
  socket.on("data", (chunk) => {
    text += chunk.toString();
    if (inMessage) {
      if (!text.endsWith("\r\n.\r\n")) return;
      messages.push(text);
      inMessage = false;
      socket.write(`${answerToData}\r\n`);
    } else if (text.startsWith("DATA")) {
      inMessage = true;
      socket.write("354 go on\r\n");
    } else socket.write("250 fine\r\n");
    text = "";
  });
}
