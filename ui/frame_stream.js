/* What is pressed is answered.

   Gradio hears all answers on one stream. The server ends it whenever nothing is under way, and gradio opens it again with
   the next question; but a question that is asked while that end still travels is thought to be answered on the stream that
   has ended, and never is. So gradio reads one stream for as long as the page lives, and this page opens the server's as
   long as an answer is missing. Nothing is lost in between: the server keeps what nobody listened to. */
(() => {
  const ask = window.fetch.bind(window);
  const encoder = new TextEncoder();
  const missing = new Set(); // events that were asked for and are not done
  const early = new Set(); // events that were done before the answer to their question was here
  let read = null; // what gradio reads
  let open = false; // the server's stream

  const ended = (message) => {
    const { msg, event_id: id } = JSON.parse(message.slice(message.indexOf("{")));
    if (msg === "process_completed" && !missing.delete(id)) early.add(id);
  };

  const pass = (message) => {
    if (message.startsWith('data: {"msg":"close_stream"')) return;
    if (message.includes('"process_completed"')) ended(message);
    read?.stream.enqueue(encoder.encode(`${message}\n\n`));
  };

  const hear = async () => {
    open = true;
    const { stream, request } = read;
    try {
      const answer = await ask(request.clone());
      if (!answer.ok) throw new Error(answer.statusText);
      const reader = answer.body.pipeThrough(new TextDecoderStream()).getReader();
      let rest = "";
      for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
        const messages = (rest + piece.value).split("\n\n");
        rest = messages.pop();
        messages.forEach(pass);
      }
    } catch (error) {
      read = null; // gradio is told, as it would have been, and asks anew
      stream.error(error);
    }
    open = false;
    if (read && missing.size) hear();
  };

  const listen = (request) => {
    const body = new ReadableStream({
      start(stream) { read = { stream, request }; },
      cancel() { read = null; },
    });
    if (!open) hear();
    return new Response(body, { headers: { "Content-Type": "text/event-stream" } });
  };

  window.fetch = async (what, how) => {
    const place = String(what?.url ?? what);
    if (place.includes("/queue/data?")) return listen(new Request(what, how));
    const answer = await ask(what, how);
    if (answer.ok && place.includes("/queue/join")) {
      const { event_id: id } = await answer.clone().json();
      if (!early.delete(id)) missing.add(id);
      if (read && !open) hear();
    }
    return answer;
  };
})();
