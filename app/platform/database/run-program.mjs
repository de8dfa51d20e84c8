import { spawn } from "node:child_process";

const longestWaitForLastWords = 2000;

/**
 * Runs a program to its end and gives its standard output. Rejects with what it wrote to standard error.
 * @param {string} program
 * @param {string[]} parameters
 * @param {import("node:child_process").SpawnOptions} [options]
 * @returns {Promise<string>}
 */
export function runProgram(program, parameters, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, parameters, { ...options, stdio: ["ignore", "pipe", "pipe"] });
    let output = "";
    let errors = "";
    child.stdout?.on("data", (chunk) => (output += chunk));
    child.stderr?.on("data", (chunk) => (errors += chunk));
    child.once("error", reject);
    child.once("exit", (code) => {
      const end = () => {
        clearTimeout(patience);
        child.stdout?.destroy();
        child.stderr?.destroy();
        if (code === 0) resolve(output);
        else reject(new Error(errors.trim() || output.trim() || `${program} ended with code ${code}`));
      };
      // on a busy machine the last words come after the end; a server that the program started may keep the pipes open for good
      const patience = setTimeout(end, longestWaitForLastWords);
      child.once("close", end);
    });
  });
}
