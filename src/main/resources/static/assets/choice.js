// The choice of networks: the number beside a slider follows it. The matrix itself follows by htmx.
document.addEventListener("input", (event) => {
  if (event.target.type !== "range") return;
  const output = document.querySelector(`output[for="${event.target.id}"]`);
  if (output) output.value = event.target.value;
});
