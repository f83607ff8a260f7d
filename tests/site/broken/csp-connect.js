fetch("http://elsewhere.example/count").catch(() => {});
