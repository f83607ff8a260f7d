fetch("http://elsewhere.example/from-a-worker").catch(() => {});
