try {
  new Function("return 1")();
} catch {
  // the policy refuses, which is reported apart from this
}
