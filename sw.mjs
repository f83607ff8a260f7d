// src/glmm/input-error.ts
var InputError = class extends RangeError {
  name = "InputError";
};

// src/glmm/table.ts
var columnLength = (column) => column.kind === "factor" ? column.codes.length : column.values.length;
function columnOf(table, name) {
  const column = Object.hasOwn(table.columns, name) ? table.columns[name] : void 0;
  if (!column) throw new InputError(`unknown column; not in the data: ${name}`);
  if (columnLength(column) !== table.rows) {
    throw new InputError(`invalid column ${name}; length not ${table.rows}: ${columnLength(column)}`);
  }
  return column;
}
function factorOfNumbers(column) {
  const { values } = column;
  const levels = [...new Set(values)].filter((value) => !Number.isNaN(value)).sort((a, b) => a - b);
  const code = new Map(levels.map((level, k) => [level, k]));
  const codes = emptyCodes(values.length, levels.length + 1);
  for (let i = 0; i < values.length; ++i) codes[i] = code.get(values[i]) ?? levels.length;
  return { kind: "factor", levels: levels.map(String), codes };
}
function emptyCodes(length, count) {
  if (count <= 256) return new Uint8Array(length);
  return count <= 65536 ? new Uint16Array(length) : new Int32Array(length);
}

// src/math/exponential.ts
var LOWEST = -40;
var STEPS_PER_UNIT = 92.33248261689366;
var STEP_HIGH = 0.010830424609594047;
var STEP_LOW = 866550983900947e-25;
var POWERS = tabulatePowers();
function tabulatePowers() {
  const powers = new Float64Array(Math.ceil(-LOWEST * STEPS_PER_UNIT) + 2);
  const roots = [0.5];
  for (let k = 0; k < 6; ++k) roots.push(Math.sqrt(roots[k]));
  for (let m = 0; m < powers.length; ++m) {
    let power = 1;
    for (let k = 1; k <= 6; ++k) if (m & 64 >> k) power *= roots[k];
    for (let halvings = m >> 6; halvings > 0; --halvings) power *= 0.5;
    powers[m] = power;
  }
  return powers;
}
function expNegative(x) {
  const a = Math.max(x, LOWEST);
  const m = 0.5 - a * STEPS_PER_UNIT | 0;
  const r = a + m * STEP_HIGH + m * STEP_LOW;
  return POWERS[m] * (1 + r * (1 + r * (0.5 + r * (1 / 6 + r * (1 / 24 + r * (1 / 120))))));
}
function exp(x) {
  if (!(x >= LOWEST && x <= -LOWEST)) return Math.exp(x);
  return x <= 0 ? expNegative(x) : 1 / expNegative(-x);
}
var LN2_HIGH = 0.6931471803691238;
var LN2_LOW = 19082149292705877e-26;
var word = new Uint32Array(2);
var double = new Float64Array(word.buffer);
var HIGH = new Uint8Array(new Float64Array([1]).buffer)[7] === 63 ? 1 : 0;
function log(x) {
  if (!(x >= 23e-309 && x < Infinity)) return Math.log(x);
  double[0] = x;
  let k = (word[HIGH] >>> 20 & 2047) - 1023;
  word[HIGH] = word[HIGH] & 1048575 | 1072693248;
  let f = double[0];
  if (f > Math.SQRT2) {
    f *= 0.5;
    ++k;
  }
  const s = (f - 1) / (f + 1);
  const z = s * s;
  let series = 0;
  for (let n2 = 23; n2 >= 3; n2 -= 2) series = z * (series + 1 / n2);
  return k * LN2_HIGH + (2 * (s + s * series) + k * LN2_LOW);
}
function log1p(x) {
  const sum = 1 + x;
  return sum === 1 ? x : log(sum) * x / (sum - 1);
}

// src/math/logistic.ts
function logistic(eta) {
  if (eta >= 0) return 1 / (1 + expNegative(-eta));
  const e = eta < -40 ? Math.exp(eta) : expNegative(eta);
  return e / (1 + e);
}

// node_modules/pure-rand/lib/esm/generator/LinearCongruential.js
var MULTIPLIER = 214013;
var INCREMENT = 2531011;
var MASK = 4294967295;
var MASK_2 = (1 << 31) - 1;
var computeNextSeed = function(seed) {
  return seed * MULTIPLIER + INCREMENT & MASK;
};
var computeValueFromNextSeed = function(nextseed) {
  return (nextseed & MASK_2) >> 16;
};
var LinearCongruential32 = (function() {
  function LinearCongruential322(seed) {
    this.seed = seed;
  }
  LinearCongruential322.prototype.clone = function() {
    return new LinearCongruential322(this.seed);
  };
  LinearCongruential322.prototype.next = function() {
    var nextRng = new LinearCongruential322(this.seed);
    var out = nextRng.unsafeNext();
    return [out, nextRng];
  };
  LinearCongruential322.prototype.unsafeNext = function() {
    var s1 = computeNextSeed(this.seed);
    var v1 = computeValueFromNextSeed(s1);
    var s2 = computeNextSeed(s1);
    var v2 = computeValueFromNextSeed(s2);
    this.seed = computeNextSeed(s2);
    var v3 = computeValueFromNextSeed(this.seed);
    var vnext = v3 + (v2 + (v1 << 15) << 15);
    return vnext | 0;
  };
  LinearCongruential322.prototype.getState = function() {
    return [this.seed];
  };
  return LinearCongruential322;
})();
function fromState(state) {
  var valid = state.length === 1;
  if (!valid) {
    throw new Error("The state must have been produced by a congruential32 RandomGenerator");
  }
  return new LinearCongruential32(state[0]);
}
var congruential32 = Object.assign(function(seed) {
  return new LinearCongruential32(seed);
}, { fromState });

// node_modules/pure-rand/lib/esm/generator/MersenneTwister.js
var __read = function(o, n2) {
  var m = typeof Symbol === "function" && o[Symbol.iterator];
  if (!m) return o;
  var i = m.call(o), r, ar = [], e;
  try {
    while ((n2 === void 0 || n2-- > 0) && !(r = i.next()).done) ar.push(r.value);
  } catch (error) {
    e = { error };
  } finally {
    try {
      if (r && !r.done && (m = i["return"])) m.call(i);
    } finally {
      if (e) throw e.error;
    }
  }
  return ar;
};
var __spreadArray = function(to, from, pack) {
  if (pack || arguments.length === 2) for (var i = 0, l = from.length, ar; i < l; i++) {
    if (ar || !(i in from)) {
      if (!ar) ar = Array.prototype.slice.call(from, 0, i);
      ar[i] = from[i];
    }
  }
  return to.concat(ar || Array.prototype.slice.call(from));
};
var MersenneTwister = (function() {
  function MersenneTwister2(states, index) {
    this.states = states;
    this.index = index;
  }
  MersenneTwister2.twist = function(prev) {
    var mt = prev.slice();
    for (var idx = 0; idx !== MersenneTwister2.N - MersenneTwister2.M; ++idx) {
      var y_1 = (mt[idx] & MersenneTwister2.MASK_UPPER) + (mt[idx + 1] & MersenneTwister2.MASK_LOWER);
      mt[idx] = mt[idx + MersenneTwister2.M] ^ y_1 >>> 1 ^ -(y_1 & 1) & MersenneTwister2.A;
    }
    for (var idx = MersenneTwister2.N - MersenneTwister2.M; idx !== MersenneTwister2.N - 1; ++idx) {
      var y_2 = (mt[idx] & MersenneTwister2.MASK_UPPER) + (mt[idx + 1] & MersenneTwister2.MASK_LOWER);
      mt[idx] = mt[idx + MersenneTwister2.M - MersenneTwister2.N] ^ y_2 >>> 1 ^ -(y_2 & 1) & MersenneTwister2.A;
    }
    var y = (mt[MersenneTwister2.N - 1] & MersenneTwister2.MASK_UPPER) + (mt[0] & MersenneTwister2.MASK_LOWER);
    mt[MersenneTwister2.N - 1] = mt[MersenneTwister2.M - 1] ^ y >>> 1 ^ -(y & 1) & MersenneTwister2.A;
    return mt;
  };
  MersenneTwister2.seeded = function(seed) {
    var out = Array(MersenneTwister2.N);
    out[0] = seed;
    for (var idx = 1; idx !== MersenneTwister2.N; ++idx) {
      var xored = out[idx - 1] ^ out[idx - 1] >>> 30;
      out[idx] = Math.imul(MersenneTwister2.F, xored) + idx | 0;
    }
    return out;
  };
  MersenneTwister2.from = function(seed) {
    return new MersenneTwister2(MersenneTwister2.twist(MersenneTwister2.seeded(seed)), 0);
  };
  MersenneTwister2.prototype.clone = function() {
    return new MersenneTwister2(this.states, this.index);
  };
  MersenneTwister2.prototype.next = function() {
    var nextRng = new MersenneTwister2(this.states, this.index);
    var out = nextRng.unsafeNext();
    return [out, nextRng];
  };
  MersenneTwister2.prototype.unsafeNext = function() {
    var y = this.states[this.index];
    y ^= this.states[this.index] >>> MersenneTwister2.U;
    y ^= y << MersenneTwister2.S & MersenneTwister2.B;
    y ^= y << MersenneTwister2.T & MersenneTwister2.C;
    y ^= y >>> MersenneTwister2.L;
    if (++this.index >= MersenneTwister2.N) {
      this.states = MersenneTwister2.twist(this.states);
      this.index = 0;
    }
    return y;
  };
  MersenneTwister2.prototype.getState = function() {
    return __spreadArray([this.index], __read(this.states), false);
  };
  MersenneTwister2.fromState = function(state) {
    var valid = state.length === MersenneTwister2.N + 1 && state[0] >= 0 && state[0] < MersenneTwister2.N;
    if (!valid) {
      throw new Error("The state must have been produced by a mersenne RandomGenerator");
    }
    return new MersenneTwister2(state.slice(1), state[0]);
  };
  MersenneTwister2.N = 624;
  MersenneTwister2.M = 397;
  MersenneTwister2.R = 31;
  MersenneTwister2.A = 2567483615;
  MersenneTwister2.F = 1812433253;
  MersenneTwister2.U = 11;
  MersenneTwister2.S = 7;
  MersenneTwister2.B = 2636928640;
  MersenneTwister2.T = 15;
  MersenneTwister2.C = 4022730752;
  MersenneTwister2.L = 18;
  MersenneTwister2.MASK_LOWER = Math.pow(2, MersenneTwister2.R) - 1;
  MersenneTwister2.MASK_UPPER = Math.pow(2, MersenneTwister2.R);
  return MersenneTwister2;
})();
function fromState2(state) {
  return MersenneTwister.fromState(state);
}
var MersenneTwister_default = Object.assign(function(seed) {
  return MersenneTwister.from(seed);
}, { fromState: fromState2 });

// node_modules/pure-rand/lib/esm/generator/XorShift.js
var XorShift128Plus = (function() {
  function XorShift128Plus2(s01, s00, s11, s10) {
    this.s01 = s01;
    this.s00 = s00;
    this.s11 = s11;
    this.s10 = s10;
  }
  XorShift128Plus2.prototype.clone = function() {
    return new XorShift128Plus2(this.s01, this.s00, this.s11, this.s10);
  };
  XorShift128Plus2.prototype.next = function() {
    var nextRng = new XorShift128Plus2(this.s01, this.s00, this.s11, this.s10);
    var out = nextRng.unsafeNext();
    return [out, nextRng];
  };
  XorShift128Plus2.prototype.unsafeNext = function() {
    var a0 = this.s00 ^ this.s00 << 23;
    var a1 = this.s01 ^ (this.s01 << 23 | this.s00 >>> 9);
    var b0 = a0 ^ this.s10 ^ (a0 >>> 18 | a1 << 14) ^ (this.s10 >>> 5 | this.s11 << 27);
    var b1 = a1 ^ this.s11 ^ a1 >>> 18 ^ this.s11 >>> 5;
    var out = this.s00 + this.s10 | 0;
    this.s01 = this.s11;
    this.s00 = this.s10;
    this.s11 = b1;
    this.s10 = b0;
    return out;
  };
  XorShift128Plus2.prototype.jump = function() {
    var nextRng = new XorShift128Plus2(this.s01, this.s00, this.s11, this.s10);
    nextRng.unsafeJump();
    return nextRng;
  };
  XorShift128Plus2.prototype.unsafeJump = function() {
    var ns01 = 0;
    var ns00 = 0;
    var ns11 = 0;
    var ns10 = 0;
    var jump = [1667051007, 2321340297, 1548169110, 304075285];
    for (var i = 0; i !== 4; ++i) {
      for (var mask = 1; mask; mask <<= 1) {
        if (jump[i] & mask) {
          ns01 ^= this.s01;
          ns00 ^= this.s00;
          ns11 ^= this.s11;
          ns10 ^= this.s10;
        }
        this.unsafeNext();
      }
    }
    this.s01 = ns01;
    this.s00 = ns00;
    this.s11 = ns11;
    this.s10 = ns10;
  };
  XorShift128Plus2.prototype.getState = function() {
    return [this.s01, this.s00, this.s11, this.s10];
  };
  return XorShift128Plus2;
})();
function fromState3(state) {
  var valid = state.length === 4;
  if (!valid) {
    throw new Error("The state must have been produced by a xorshift128plus RandomGenerator");
  }
  return new XorShift128Plus(state[0], state[1], state[2], state[3]);
}
var xorshift128plus = Object.assign(function(seed) {
  return new XorShift128Plus(-1, ~seed, seed | 0, 0);
}, { fromState: fromState3 });

// node_modules/pure-rand/lib/esm/generator/XoroShiro.js
var XoroShiro128Plus = (function() {
  function XoroShiro128Plus2(s01, s00, s11, s10) {
    this.s01 = s01;
    this.s00 = s00;
    this.s11 = s11;
    this.s10 = s10;
  }
  XoroShiro128Plus2.prototype.clone = function() {
    return new XoroShiro128Plus2(this.s01, this.s00, this.s11, this.s10);
  };
  XoroShiro128Plus2.prototype.next = function() {
    var nextRng = new XoroShiro128Plus2(this.s01, this.s00, this.s11, this.s10);
    var out = nextRng.unsafeNext();
    return [out, nextRng];
  };
  XoroShiro128Plus2.prototype.unsafeNext = function() {
    var out = this.s00 + this.s10 | 0;
    var a0 = this.s10 ^ this.s00;
    var a1 = this.s11 ^ this.s01;
    var s00 = this.s00;
    var s01 = this.s01;
    this.s00 = s00 << 24 ^ s01 >>> 8 ^ a0 ^ a0 << 16;
    this.s01 = s01 << 24 ^ s00 >>> 8 ^ a1 ^ (a1 << 16 | a0 >>> 16);
    this.s10 = a1 << 5 ^ a0 >>> 27;
    this.s11 = a0 << 5 ^ a1 >>> 27;
    return out;
  };
  XoroShiro128Plus2.prototype.jump = function() {
    var nextRng = new XoroShiro128Plus2(this.s01, this.s00, this.s11, this.s10);
    nextRng.unsafeJump();
    return nextRng;
  };
  XoroShiro128Plus2.prototype.unsafeJump = function() {
    var ns01 = 0;
    var ns00 = 0;
    var ns11 = 0;
    var ns10 = 0;
    var jump = [3639956645, 3750757012, 1261568508, 386426335];
    for (var i = 0; i !== 4; ++i) {
      for (var mask = 1; mask; mask <<= 1) {
        if (jump[i] & mask) {
          ns01 ^= this.s01;
          ns00 ^= this.s00;
          ns11 ^= this.s11;
          ns10 ^= this.s10;
        }
        this.unsafeNext();
      }
    }
    this.s01 = ns01;
    this.s00 = ns00;
    this.s11 = ns11;
    this.s10 = ns10;
  };
  XoroShiro128Plus2.prototype.getState = function() {
    return [this.s01, this.s00, this.s11, this.s10];
  };
  return XoroShiro128Plus2;
})();
function fromState4(state) {
  var valid = state.length === 4;
  if (!valid) {
    throw new Error("The state must have been produced by a xoroshiro128plus RandomGenerator");
  }
  return new XoroShiro128Plus(state[0], state[1], state[2], state[3]);
}
var xoroshiro128plus = Object.assign(function(seed) {
  return new XoroShiro128Plus(-1, ~seed, seed | 0, 0);
}, { fromState: fromState4 });

// node_modules/pure-rand/lib/esm/distribution/UnsafeUniformIntDistribution.js
var safeNumberMaxSafeInteger = Number.MAX_SAFE_INTEGER;

// src/math/normal.ts
function normalQuantile(p) {
  if (!(p > 0 && p < 1)) throw new RangeError(`invalid probability; not in (0, 1): ${p}`);
  const q = p - 0.5;
  if (Math.abs(q) <= 0.425) {
    const r2 = 0.180625 - q * q;
    return q * polynomial(central.numerator, r2) / polynomial(central.denominator, r2);
  }
  const r = Math.sqrt(-Math.log(q < 0 ? p : 1 - p));
  const { numerator, denominator } = r <= 5 ? middle : far;
  const x = r <= 5 ? r - 1.6 : r - 5;
  const tail = polynomial(numerator, x) / polynomial(denominator, x);
  return q < 0 ? -tail : tail;
}
function polynomial(coefficients, x) {
  let value = 0;
  for (let i = coefficients.length - 1; i >= 0; --i) value = value * x + coefficients[i];
  return value;
}
var central = {
  numerator: [
    3.3871328727963665,
    133.14166789178438,
    1971.5909503065513,
    13731.69376550946,
    45921.95393154987,
    67265.7709270087,
    33430.57558358813,
    2509.0809287301227
  ],
  denominator: [
    1,
    42.31333070160091,
    687.1870074920579,
    5394.196021424751,
    21213.794301586597,
    39307.89580009271,
    28729.085735721943,
    5226.495278852854
  ]
};
var middle = {
  numerator: [
    1.4234371107496835,
    4.630337846156546,
    5.769497221460691,
    3.6478483247632045,
    1.2704582524523684,
    0.2417807251774506,
    0.022723844989269184,
    7745450142783414e-19
  ],
  denominator: [
    1,
    2.053191626637759,
    1.6763848301838038,
    0.6897673349851,
    0.14810397642748008,
    0.015198666563616457,
    5475938084995345e-19,
    10507500716444169e-25
  ]
};
var far = {
  numerator: [
    6.657904643501103,
    5.463784911164114,
    1.7848265399172913,
    0.29656057182850487,
    0.026532189526576124,
    0.0012426609473880784,
    27115555687434876e-21,
    20103343992922881e-23
  ],
  denominator: [
    1,
    0.599832206555888,
    0.1369298809227358,
    0.014875361290850615,
    7868691311456133e-19,
    18463183175100548e-21,
    1421511758316446e-22,
    20442631033899397e-31
  ]
};

// src/math/random.ts
function streams(seed, count) {
  if (!(Number.isInteger(seed) && Math.abs(seed) < 2 ** 32)) {
    throw new RangeError(`invalid seed; not a 32-bit integer: ${seed}`);
  }
  let generator = xoroshiro128plus(seed);
  return Array.from({ length: count }, () => {
    const own = generator;
    generator = generator.jump();
    return stream(own.clone());
  });
}
function stream(generator) {
  const uniform = () => ((generator.unsafeNext() >>> 0) + 0.5) / 2 ** 32;
  return { uniform, normal: () => normalQuantile(uniform()) };
}

// tests/bench/generate.ts
var MODEL_2 = "y ~ migration + parentEdu + sex + level + age + sector + bol + cito_c + cito_missing + citoPeriod + (1 + migration | location) + (1 | institution)";
var periods = ["2004-2006", "2007-2008", "2009-2010", "2011-2012", "missing"];
function generate({ rows, seed = 1, locations = 800, institutions = 60 }) {
  const random = streams(seed, 1)[0];
  const uniform = () => random.uniform();
  const parent = Array.from(
    { length: locations },
    (_, l) => l < institutions ? l : Math.floor(uniform() * institutions)
  );
  const location = memberships(rows, locations, random);
  const sites = Array.from({ length: locations }, () => site(random));
  const v = Array.from({ length: institutions }, () => 0.15 * random.normal());
  const columns = blank(rows, locations, institutions);
  const numbers2 = { age: new Float64Array(rows), bol: new Float64Array(rows), cito_c: new Float64Array(rows) };
  const missing = new Float64Array(rows);
  const y = new Float64Array(rows);
  for (let i = 0; i < rows; ++i) {
    const l = location[i];
    const here = sites[l];
    const migration = pick(here.shares, uniform());
    const parents = uniform() < 0.45 ? 2 : uniform() < logistic(-0.5 - 0.5 * +(migration === 2)) ? 1 : 0;
    const level = pick([0.07, 0.17, 0.25, 0.51], logistic(here.level + random.normal() - 0.3 * +(migration === 2)));
    const sector = uniform() < 0.75 ? here.sector : pick([0.3, 0.3, 0.3, 0.1], uniform());
    const sex = +(uniform() < logistic([-0.9, 0.3, 1.4, -0.2][sector]));
    const age = Math.min(25, 16 + Math.floor(-2.2 * logOf(uniform())));
    const bol = +(uniform() < logistic(1.6 - 0.12 * (age - 17)));
    const score = Math.round(2.4 * level - 3 * +(migration === 2) + 7.5 * random.normal());
    const absent = uniform() < logistic(-0.24 - 0.045 * score + 0.22 * (age - 18));
    const period = absent && uniform() > 0.06 ? 4 : Math.max(0, Math.min(3, 3 - (age - 16 >> 1)));
    const cito = absent ? 0 : Math.max(-26, Math.min(24, score)) - 0.11;
    const eta = 1.6 + [0, -0.15, -0.55][migration] + [0, 0.12, -0.1][parents] + 0.1 * sex + [0, 0.15, 0.45, 0.5][level] - 0.05 * age + [0, 0.1, -0.15, 0.2][sector] - 0.35 * bol + 0.02 * cito - 0.1 * +absent + [0, 0.03, 0.06, 0.09, -0.05][period] + here.b[0] + (migration > 0 ? here.b[migration] : 0) + v[parent[l]];
    columns.migration.codes[i] = migration;
    columns.parentEdu.codes[i] = parents;
    columns.sex.codes[i] = sex;
    columns.level.codes[i] = level;
    columns.sector.codes[i] = sector;
    columns.citoPeriod.codes[i] = period;
    columns.location.codes[i] = l;
    columns.institution.codes[i] = parent[l];
    numbers2.age[i] = age;
    numbers2.bol[i] = bol;
    numbers2.cito_c[i] = cito;
    missing[i] = +absent;
    y[i] = +(uniform() < logistic(eta));
  }
  const numeric = Object.entries({ ...numbers2, cito_missing: missing, y });
  const others = numeric.map(([name, values]) => [name, { kind: "numeric", values }]);
  return { rows, columns: { ...columns, ...Object.fromEntries(others) } };
}
function site(random) {
  const [a, b, c] = [random.normal(), random.normal(), random.normal()];
  const western = 0.12 * exp(0.35 * random.normal());
  const other = 0.3 * exp(0.95 * random.normal());
  const total = 1 + western + other;
  return {
    b: [0.45 * a, 0.2 * (-0.2 * a + 0.98 * b), 0.35 * (-0.3 * a + 0.55 * b + 0.78 * c)],
    shares: [1 / total, western / total, other / total],
    level: 0.4 * random.normal() + 0.8,
    sector: pick([0.3, 0.3, 0.3, 0.1], random.uniform())
  };
}
function memberships(rows, locations, random) {
  const weights = Array.from({ length: locations }, () => exp(1.2 * random.normal()));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const floor = Math.min(5, Math.floor(rows / locations));
  const of = new Int32Array(rows);
  let at = 0;
  let exact = 0;
  for (let l = 0; l < locations; ++l) {
    exact += floor + (rows - floor * locations) * weights[l] / total;
    const end = l === locations - 1 ? rows : Math.round(exact);
    while (at < end) of[at++] = l;
  }
  return of;
}
function blank(rows, locations, institutions) {
  const factor = (levels) => ({
    kind: "factor",
    levels,
    codes: emptyCodes(rows, levels.length)
  });
  const numbered = (count, letter) => factor(Array.from({ length: count }, (_, k) => `${letter}${String(k + 1).padStart(String(count).length, "0")}`));
  return {
    migration: factor(["none", "western", "nonwestern"]),
    parentEdu: factor(["low", "high", "unknown"]),
    sex: factor(["male", "female"]),
    level: factor(["1", "2", "3", "4"]),
    sector: factor(["1", "2", "3", "4"]),
    citoPeriod: factor(periods),
    location: numbered(locations, "L"),
    institution: numbered(institutions, "I")
  };
}
function pick(shares, u) {
  let rest = u;
  for (let k = 0; k < shares.length - 1; ++k) if ((rest -= shares[k]) < 0) return k;
  return shares.length - 1;
}
var logOf = (u) => -2 * Math.atanh((1 - u) / (1 + u));

// src/glmm/blocks.ts
var MOST_COMBINATIONS = 2048;
function buildBlocks(columns, rows) {
  const groups = /* @__PURE__ */ new Map();
  columns.forEach((column, k) => {
    const scaling = column.parts.filter((part) => !part.variable.support);
    const key = scaling.map((part) => part.label).join(":");
    const group = groups.get(key) ?? { scaling, members: [] };
    group.members.push(k);
    groups.set(key, group);
  });
  return [...groups.values()].flatMap(
    ({ scaling, members }) => bins(columns, members).map((bin) => buildBlock(columns, bin, scaling, rows))
  );
}
function bins(columns, members) {
  const needs = members.map((k) => {
    const discrete = columns[k].parts.filter((part) => part.variable.support).map((part) => part.variable);
    return { k, variables: new Map(discrete.map((variable2) => [variable2.name, variable2])) };
  });
  needs.sort((a, b) => combinations(b.variables) - combinations(a.variables) || a.k - b.k);
  const filled = [];
  for (const need of needs) {
    const fits = (bin2) => {
      const joint = new Map([...bin2.variables, ...need.variables]);
      return joint.size === bin2.variables.size || combinations(joint) <= MOST_COMBINATIONS;
    };
    const bin = filled.find(fits) ?? { variables: /* @__PURE__ */ new Map(), members: [] };
    if (bin.members.length === 0) filled.push(bin);
    for (const [name, variable2] of need.variables) bin.variables.set(name, variable2);
    bin.members.push(need.k);
  }
  for (const bin of filled) bin.members.sort((a, b) => a - b);
  return filled;
}
function combinations(variables) {
  let product2 = 1;
  for (const variable2 of variables.values()) product2 *= variable2.support.length;
  return product2;
}
function buildBlock(columns, bin, scaling, rows) {
  const variables = [...bin.variables.values()];
  const codeCount = combinations(bin.variables);
  if (codeCount > 65536) {
    const names = variables.map((variable2) => variable2.name).join(":");
    throw new InputError(`invalid interaction ${names}; not at most 65536 combinations of levels: ${codeCount}`);
  }
  const codes = emptyCodes(rows.length, codeCount);
  for (const variable2 of variables) {
    const own = variable2.codes;
    const size = variable2.support.length;
    for (let i = 0; i < rows.length; ++i) codes[i] = codes[i] * size + own[rows[i]];
  }
  const block = { columns: Int32Array.from(bin.members), variables, codeCount, codes, scaling };
  const table = blockTable(block, columns);
  return scaling.length === 0 ? { ...block, table } : { ...block, table, values: blockValues(scaling, rows) };
}
function blockTable(block, columns, change) {
  const width = block.columns.length;
  const table = new Float64Array(block.codeCount * width);
  const x = /* @__PURE__ */ new Map();
  const own = Array.from(block.columns, (k) => columns[k].parts.filter((part) => part.variable.support));
  for (let code = 0; code < block.codeCount; ++code) {
    for (let v = block.variables.length - 1, rest = code; v >= 0; --v) {
      const { name, support } = block.variables[v];
      const value = support[rest % support.length];
      rest = Math.floor(rest / support.length);
      x.set(name, change?.variable === name ? change.change(value) : value);
    }
    for (let k = 0; k < width; ++k) {
      let product2 = 1;
      for (const part of own[k]) product2 *= part.value(x.get(part.variable.name));
      table[code * width + k] = product2;
    }
  }
  return table;
}
function blockValues(scaling, rows, change) {
  const values = new Float64Array(rows.length).fill(1);
  for (const { variable: variable2, value } of scaling) {
    const changed = change?.variable === variable2.name ? change.change : (x) => x;
    for (let i = 0; i < rows.length; ++i) values[i] = values[i] * value(changed(variable2.values[rows[i]]));
  }
  return values;
}

// src/glmm/groups.ts
function collectGroups(random, table, rows) {
  const byKey = /* @__PURE__ */ new Map();
  for (const term of random) {
    const key = [...term.group].sort().join(":");
    byKey.set(key, [...byKey.get(key) ?? [], term]);
  }
  return [...byKey.values()].map((terms) => {
    const group = terms[0].group;
    const { levels, codes } = group.map((name) => columnGroups(name, table, rows)).reduce(combine);
    if (levels.length < 2) {
      throw new InputError(`too few groups; ${group.join(":")} has not two or more levels in the used rows: ${levels}`);
    }
    return { name: group.join(":"), levels, codes, terms };
  });
}
function columnGroups(name, table, rows) {
  const column = columnOf(table, name);
  const factor = column.kind === "factor" ? column : factorOfNumbers(column);
  const codes = new Int32Array(rows.length);
  for (let i = 0; i < rows.length; ++i) codes[i] = factor.codes[rows[i]];
  const place = new Int32Array(factor.levels.length).fill(-1);
  for (let i = 0; i < codes.length; ++i) place[codes[i]] = 0;
  const levels = factor.levels.filter((_, code) => place[code] === 0);
  for (let code = 0, next = 0; code < place.length; ++code) if (place[code] === 0) place[code] = next++;
  for (let i = 0; i < codes.length; ++i) codes[i] = place[codes[i]];
  return { levels, codes };
}
function combine(a, b) {
  const size = b.levels.length;
  const joint = Float64Array.from(a.codes, (code, i) => code * size + b.codes[i]);
  return renumber(joint, (code) => `${a.levels[Math.floor(code / size)]}:${b.levels[code % size]}`);
}
function renumber(raw, label2) {
  const present = [...new Set(raw)].sort((a, b) => a - b);
  const place = new Map(present.map((code, k) => [code, k]));
  return { levels: present.map(label2), codes: Int32Array.from(raw, (code) => place.get(code)) };
}
function nest(a, b, recode) {
  const inB = parentsOf(a, b);
  if (typeof inB !== "number") return { inner: a, outer: b, parents: inB };
  const inA = parentsOf(b, a);
  if (typeof inA !== "number") return { inner: b, outer: a, parents: inA };
  const [inner, outer] = a.levels.length >= b.levels.length ? [a, b] : [b, a];
  if (recode) {
    const joint = { ...combine(outer, inner), name: `${outer.name}:${inner.name}`, terms: inner.terms };
    return { inner: joint, outer, parents: parentsOf(joint, outer) };
  }
  const shared = inner.levels[inner === a ? inB : inA];
  throw new InputError(
    `crossed groups; ${inner.name} not nested in ${outer.name}: ${inner.name} ${shared} occurs in more than one ${outer.name} (for separate groups that share a code, write (1 | ${outer.name}/${inner.name}))`
  );
}
function parentsOf(inner, outer) {
  const parents = new Int32Array(inner.levels.length).fill(-1);
  for (let i = 0; i < inner.codes.length; ++i) {
    const code = inner.codes[i];
    if (parents[code] === -1) parents[code] = outer.codes[i];
    else if (parents[code] !== outer.codes[i]) return code;
  }
  return parents;
}

// src/math/natural-spline.ts
function naturalSpline(sorted2, df) {
  const low = sorted2[0];
  const high = sorted2[sorted2.length - 1];
  const inner = Array.from({ length: df - 1 }, (_, k) => quantile(sorted2, (k + 1) / df));
  if (!(low < high) || inner.some((knot) => !(low < knot && knot < high))) {
    throw new RangeError(`invalid sample; too few different values for knots inside its range: ${df} df`);
  }
  const knots = [low, low, low, low, ...inner, high, high, high, high];
  const project = projection(
    [low, high].map((end) => bSplines(knots, end, 2).subarray(1)),
    df
  );
  const at = (x, derivative = 0) => project(bSplines(knots, x, derivative).subarray(1));
  const beyond = (x, end) => at(end).map((value, k) => value + at(end, 1)[k] * (x - end));
  return (x) => x < low ? beyond(x, low) : x > high ? beyond(x, high) : at(x);
}
function quantile(sorted2, p) {
  const at = (sorted2.length - 1) * p;
  const below = Math.floor(at);
  const above = Math.min(below + 1, sorted2.length - 1);
  return sorted2[below] + (at - below) * (sorted2[above] - sorted2[below]);
}
function bSplines(knots, x, derivative) {
  const count = knots.length - 4;
  let interval = 3;
  while (interval < count - 1 && x >= knots[interval + 1]) ++interval;
  const spline = (i, order, d2) => {
    if (order === 1) return i === interval ? 1 : 0;
    const left = knots[i + order - 1] - knots[i];
    const right = knots[i + order] - knots[i + 1];
    if (d2 > 0) {
      const rise = left > 0 ? spline(i, order - 1, d2 - 1) / left : 0;
      const fall = right > 0 ? spline(i + 1, order - 1, d2 - 1) / right : 0;
      return (order - 1) * (rise - fall);
    }
    const up = left > 0 ? (x - knots[i]) / left * spline(i, order - 1, 0) : 0;
    const down = right > 0 ? (knots[i + order] - x) / right * spline(i + 1, order - 1, 0) : 0;
    return up + down;
  };
  return Float64Array.from({ length: count }, (_, i) => spline(i, 4, derivative));
}
function projection(constraints, df) {
  const reflections = [];
  const reflect = (b) => {
    for (const { v, scale } of reflections) {
      let sum = 0;
      for (let i = 0; i < b.length; ++i) sum += v[i] * b[i];
      for (let i = 0; i < b.length; ++i) b[i] = b[i] - scale * sum * v[i];
    }
    return b;
  };
  constraints.forEach((constraint, k) => {
    const v = reflect(Float64Array.from(constraint)).fill(0, 0, k);
    let norm = 0;
    for (const entry of v) norm += entry * entry;
    v[k] = v[k] + (v[k] < 0 ? -1 : 1) * Math.sqrt(norm);
    let length = 0;
    for (const entry of v) length += entry * entry;
    reflections.push({ v, scale: 2 / length });
  });
  return (b) => reflect(Float64Array.from(b)).slice(constraints.length, constraints.length + df);
}

// src/math/orthogonal-polynomials.ts
function orthogonalPolynomials(values, counts2, degree) {
  if (!(values.length > degree)) {
    throw new RangeError(`invalid degree; not below the number of different values ${values.length}: ${degree}`);
  }
  const centres = [];
  const norms = [];
  const monic = (x, upTo) => {
    let previous = 0;
    let current = 1;
    for (let k = 0; k < upTo; ++k) {
      const ratio = k === 0 ? 0 : norms[k] / norms[k - 1];
      [previous, current] = [current, (x - centres[k]) * current - ratio * previous];
    }
    return current;
  };
  for (let k = 0; k <= degree; ++k) {
    let norm = 0;
    let first = 0;
    for (let i = 0; i < values.length; ++i) {
      const p = monic(values[i], k);
      norm += counts2[i] * p * p;
      first += counts2[i] * values[i] * p * p;
    }
    norms.push(norm);
    centres.push(first / norm);
  }
  return Array.from({ length: degree }, (_, k) => (x) => monic(x, k + 1) / Math.sqrt(norms[k + 1]));
}

// src/glmm/formula.ts
var termLabel = (term) => term.map((atom) => atom.label).join(":");
function formulaVariables(formula) {
  const { response } = formula;
  const outcome = response.kind === "column" ? [response.variable] : response.kind === "ratio" ? [response.successes, response.trials] : [...response.successes, ...response.failures].map((column) => column.variable);
  const terms = [...formula.terms, ...formula.random.flatMap((random) => random.terms)];
  const groups = formula.random.flatMap((random) => random.group);
  return [.../* @__PURE__ */ new Set([...outcome, ...terms.flat().map((atom) => atom.variable), ...formula.offsets, ...groups])];
}

// src/math/distinct.ts
function distinct(values, rows, limit) {
  const size = 1 << 32 - Math.clz32(4 * limit - 1);
  const slots = new Int32Array(size).fill(-1);
  const found = [];
  const bits = new Uint32Array(2);
  const double2 = new Float64Array(bits.buffer);
  const codes = limit <= 256 ? new Uint8Array(values.length) : new Uint16Array(values.length);
  for (let k = 0; k < rows.length; ++k) {
    const row = rows[k];
    const value = values[row] + 0;
    double2[0] = value;
    let slot = Math.imul(bits[0] ^ Math.imul(bits[1], 2246822507), 2654435761) >>> 7 & size - 1;
    while (slots[slot] >= 0 && found[slots[slot]] !== value) slot = slot + 1 & size - 1;
    if (slots[slot] < 0) {
      if (found.length === limit) return void 0;
      slots[slot] = found.push(value) - 1;
    }
    codes[row] = slots[slot];
  }
  return sorted(found, codes, rows);
}
function sorted(found, codes, rows) {
  const values = Float64Array.from(found).sort();
  const place = new Map(Array.from(values, (value, k) => [value, k]));
  const rank = Uint16Array.from(found, (value) => place.get(value));
  for (let k = 0; k < rows.length; ++k) codes[rows[k]] = rank[codes[rows[k]]];
  return { values, codes };
}

// src/glmm/variables.ts
var MOST_VALUES = 1024;
function completeRows(formula, table, extra = []) {
  const missing = new Uint8Array(table.rows);
  for (const name of [...formulaVariables(formula), ...extra]) markMissing(name, columnOf(table, name), missing);
  const rows = new Int32Array(missing.reduce((count, gone) => count - gone, table.rows));
  for (let i = 0, k = 0; i < missing.length; ++i) if (missing[i] === 0) rows[k++] = i;
  if (rows.length === 0) throw new InputError(`no rows; every row misses a value in a used column: ${table.rows} rows`);
  return { rows, dropped: table.rows - rows.length };
}
function markMissing(name, column, missing) {
  if (column.kind === "factor") {
    const { codes, levels } = column;
    for (let i = 0; i < codes.length; ++i) if (!(codes[i] >= 0 && codes[i] < levels.length)) missing[i] = 1;
    return;
  }
  const { values } = column;
  for (let i = 0; i < values.length; ++i) {
    const value = values[i];
    if (value - value !== 0) {
      if (!Number.isNaN(value)) throw new InputError(`invalid ${name}; not finite: ${value} in row ${i + 1}`);
      missing[i] = 1;
    }
  }
}
var variableKey = (atom) => atom.basis === "factor" ? atom.label : atom.variable;
function collectVariables(formula, table, rows) {
  const atoms = [...formula.terms, ...formula.random.flatMap((random) => random.terms)].flat();
  const variables = /* @__PURE__ */ new Map();
  for (const atom of atoms) {
    const key = variableKey(atom);
    if (!variables.has(key)) variables.set(key, variable(key, atom, columnOf(table, atom.variable), rows));
  }
  return variables;
}
function variable(name, atom, column, rows) {
  if (column.kind === "factor" || atom.basis === "factor") {
    const factor = column.kind === "factor" ? column : factorOfNumbers(column);
    if (atom.basis !== "identity" && atom.basis !== "factor") {
      throw new InputError(`invalid ${atom.label}; ${atom.variable} is not numeric: ${factor.levels[0]}`);
    }
    return factorVariable(name, factor, rows);
  }
  const few = distinct(column.values, rows, MOST_VALUES);
  if (!few) return { name, values: column.values, emptyLevels: [] };
  return { name, values: column.values, codes: few.codes, support: few.values, emptyLevels: [] };
}
function factorVariable(name, factor, rows) {
  const seen = new Uint8Array(factor.levels.length);
  for (let k = 0; k < rows.length; ++k) seen[factor.codes[rows[k]]] = 1;
  const levels = factor.levels.filter((_, level) => seen[level] === 1);
  const emptyLevels2 = factor.levels.filter((_, level) => seen[level] === 0);
  if (levels.length < 2) {
    throw new InputError(`invalid factor ${name}; not two or more levels in the used rows: ${levels.join(", ")}`);
  }
  const codes = emptyLevels2.length === 0 ? factor.codes : renumber2(factor.codes, seen);
  return { name, levels, codes, values: codes, support: Float64Array.from(levels, (_, level) => level), emptyLevels: emptyLevels2 };
}
function renumber2(codes, seen) {
  const place = new Int32Array(seen.length);
  for (let level = 1; level < seen.length; ++level) place[level] = place[level - 1] + seen[level - 1];
  const renumbered = emptyCodes(codes.length, seen.length);
  for (let i = 0; i < codes.length; ++i) renumbered[i] = place[codes[i]] ?? 0;
  return renumbered;
}

// src/glmm/model-columns.ts
function columnValue(column, x) {
  let product2 = 1;
  for (const part of column.parts) product2 *= part.value(x(part.variable));
  return product2;
}
function modelColumns(intercept, terms, variables, rows) {
  const columns = intercept ? [{ name: "(Intercept)", term: "(Intercept)", parts: [] }] : [];
  const firstFactor = intercept ? void 0 : terms.flat().find((atom) => variables.get(variableKey(atom)).levels);
  let firstSeen = false;
  terms.forEach((term, t2) => {
    let products = [[]];
    for (const atom of term) {
      const isFirst = atom.label === firstFactor?.label && !firstSeen;
      if (isFirst) firstSeen = true;
      const full = isFirst || !hasMargin(terms.slice(0, t2), term, atom);
      const pieces = atomPieces(atom, variables.get(variableKey(atom)), full, rows);
      products = pieces.flatMap((piece) => products.map((product2) => [...product2, piece]));
    }
    const name = (product2) => product2.map((part) => part.label).join(":");
    columns.push(...products.map((product2) => ({ name: name(product2), term: termLabel(term), parts: product2 })));
  });
  return columns;
}
function hasMargin(earlier, term, atom) {
  const rest = term.filter((other) => other !== atom).map((other) => other.label);
  if (rest.length === 0) return true;
  return earlier.some((other) => rest.every((label2) => other.some((present) => present.label === label2)));
}
function atomPieces(atom, variable2, full, rows) {
  const { label: label2 } = atom;
  if (variable2.levels) {
    const pieces = variable2.levels.map((level, code) => ({
      label: `${label2}${level}`,
      variable: variable2,
      value: (x) => x === code ? 1 : 0
    }));
    return full ? pieces : pieces.slice(1);
  }
  if (atom.basis === "poly" || atom.basis === "ns") return basisPieces(atom, variable2, rows);
  if (atom.basis === "power") return [{ label: label2, variable: variable2, value: (x) => x ** atom.parameter }];
  if (atom.basis === "log") {
    for (const row of rows) {
      const x = variable2.values[row];
      if (!(x > 0)) throw new InputError(`invalid ${atom.variable}; its logarithm needs numbers above 0: ${x}`);
    }
    return [{ label: label2, variable: variable2, value: Math.log }];
  }
  return [{ label: label2, variable: variable2, value: (x) => x }];
}
function basisPieces(atom, variable2, rows) {
  const sample = Float64Array.from(rows, (row) => variable2.values[row]).sort();
  try {
    const functions = atom.basis === "poly" ? polynomialsOf(sample, atom.parameter) : splinesOf(sample, atom.parameter);
    return functions.map((value, k) => {
      const single = atom.basis === "poly" && functions.length === 1;
      return { label: single ? atom.label : `${atom.label}${k + 1}`, variable: variable2, value };
    });
  } catch (error) {
    if (error instanceof RangeError) throw new InputError(`invalid ${atom.label}; ${error.message}`);
    throw error;
  }
}
function polynomialsOf(sample, degree) {
  const values = [];
  const counts2 = [];
  for (const x of sample) {
    if (values.length > 0 && values[values.length - 1] === x) ++counts2[counts2.length - 1];
    else counts2.splice(values.push(x) - 1, 1, 1);
  }
  return orthogonalPolynomials(Float64Array.from(values), Float64Array.from(counts2), degree);
}
function splinesOf(sample, df) {
  const spline = naturalSpline(sample, df);
  let last = Number.NaN;
  let basis = new Float64Array(df);
  return Array.from({ length: df }, (_, k) => (x) => {
    if (x !== last) {
      basis = Float64Array.from(spline(x));
      last = x;
    }
    return basis[k];
  });
}

// src/math/gamma.ts
function lnGamma(x) {
  let shift = 1;
  let z = x;
  for (; z < 15; ++z) shift *= z;
  const s = 1 / (z * z);
  const series = 1 / 12 - s * (1 / 360 - s * (1 / 1260 - s * (1 / 1680 - s * (1 / 1188))));
  return (z - 0.5) * log(z) - z + 0.9189385332046728 + series / z - log(shift);
}
function lnChoose(n2, k) {
  return k === 0 || k === n2 ? 0 : lnGamma(n2 + 1) - lnGamma(k + 1) - lnGamma(n2 - k + 1);
}

// src/glmm/outcome.ts
function readOutcome(formula, table, rows, weights) {
  const given = weights && numbers(weights.column, table, rows);
  const outcome = combineWeights(formula.response, table, rows, given, weights?.kind);
  let successes = 0;
  let trials = 0;
  for (let i = 0; i < rows.length; ++i) {
    successes += outcome.successes[i];
    trials += outcome.trials?.[i] ?? 1;
  }
  if (!(successes > 0 && successes < trials)) {
    throw new InputError(`constant outcome; ${label(formula.response)} is ${successes > 0 ? 1 : 0} in all used rows`);
  }
  return outcome;
}
function weightless(formula, table, rows, weights) {
  const weight = weights && numbers(weights.column, table, rows);
  const { response } = formula;
  const trials = response.kind === "column" ? void 0 : counts(response, table, rows).trials;
  return Uint8Array.from(rows, (_, i) => weight?.[i] === 0 || trials?.[i] === 0 ? 1 : 0);
}
function combineWeights(response, table, rows, weight, kind) {
  if (response.kind !== "column") {
    const outcome = counts(response, table, rows);
    return weight && kind !== "trials" ? frequencies(outcome.successes, outcome.trials, weight) : outcome;
  }
  const y = columnNumbers(response.variable, table, rows);
  const odd = y.findIndex((value) => value !== 0 && value !== 1);
  const proportion = odd >= 0;
  if (proportion && !(weight && kind !== "frequency")) {
    const rule = "not 0 or 1, and no proportion with weights (its trials)";
    throw new InputError(`invalid outcome ${response.variable}; ${rule}: ${y[odd]} in row ${rows[odd] + 1}`);
  }
  if (!weight) return { successes: y, kind: "trials", observations: rows.length, constant: 0 };
  if (!proportion && kind !== "trials") return frequencies(y, void 0, weight);
  const successes = y.map((value, i) => wholeNumber(value * weight[i], value, response.variable, rows[i]));
  return withTrials(successes, weight);
}
function frequencies(y, trials, weight) {
  return {
    successes: y.map((value, i) => value * weight[i]),
    trials: trials ? trials.map((value, i) => value * weight[i]) : weight,
    kind: "frequency",
    multiplicity: weight,
    observations: weight.reduce((sum, value) => sum + value, 0),
    constant: 0
  };
}
function withTrials(successes, trials) {
  let constant = 0;
  for (let i = 0; i < trials.length; ++i) constant += lnChoose(trials[i], successes[i]);
  return { successes, trials, kind: "trials", observations: trials.length, constant };
}
function counts(response, table, rows) {
  const sum = (columns) => {
    const total = new Float64Array(rows.length);
    for (const { variable: variable2, sign } of columns) {
      const values = numbers(variable2, table, rows);
      for (let i = 0; i < rows.length; ++i) total[i] = total[i] + sign * values[i];
    }
    return total;
  };
  const ratio = response.kind === "ratio";
  const successes = ratio ? numbers(response.successes, table, rows) : sum(response.successes);
  const failures = ratio ? void 0 : sum(response.failures);
  const trials = failures ? successes.map((s, i) => s + failures[i]) : numbers(response.trials, table, rows);
  for (let i = 0; i < rows.length; ++i) {
    const [s, n2] = [successes[i], trials[i]];
    if (!(s >= 0 && n2 >= s && Number.isInteger(s) && Number.isInteger(n2))) {
      throw new InputError(
        `invalid outcome ${label(response)}; not whole numbers of successes and failures: ${s} out of ${n2} in row ${rows[i] + 1}`
      );
    }
  }
  return withTrials(successes, trials);
}
function wholeNumber(successes, proportion, name, row) {
  const whole = Math.round(successes);
  if (!(proportion >= 0 && proportion <= 1) || Math.abs(successes - whole) > 1e-3) {
    throw new InputError(
      `invalid outcome ${name}; not a whole number of successes out of its trials: ${proportion} in row ${row + 1}`
    );
  }
  return whole;
}
function numbers(name, table, rows) {
  const column = columnOf(table, name);
  if (column.kind !== "numeric") throw new InputError(`invalid ${name}; not numeric: ${column.levels[0]}`);
  const values = gatherNumbers(column.values, rows);
  const negative = values.findIndex((value) => !(value >= 0));
  if (negative >= 0) {
    throw new InputError(`invalid ${name}; not 0 or more: ${values[negative]} in row ${rows[negative] + 1}`);
  }
  return values;
}
function gatherNumbers(values, rows) {
  const gathered = new Float64Array(rows.length);
  for (let i = 0; i < rows.length; ++i) gathered[i] = values[rows[i]];
  return gathered;
}
function columnNumbers(name, table, rows) {
  const column = columnOf(table, name);
  if (column.kind === "numeric") return gatherNumbers(column.values, rows);
  if (column.levels.length !== 2) {
    throw new InputError(
      `invalid outcome ${name}; not numeric and not two levels: ${column.levels.slice(0, 4).join(", ")}`
    );
  }
  return Float64Array.from(rows, (row) => column.codes[row]);
}
function label(response) {
  if (response.kind === "column") return response.variable;
  if (response.kind === "ratio") return `${response.successes} / ${response.trials}`;
  const sum = (columns) => columns.map(({ variable: variable2, sign }, k) => k === 0 ? variable2 : `${sign > 0 ? "+" : "-"} ${variable2}`).join(" ");
  return `cbind(${sum(response.successes)}, ${sum(response.failures)})`;
}

// src/glmm/formula-tokens.ts
var pattern = /\s*(?:(`[^`]+`|[\p{L}.][\p{L}\p{N}._]*)|(\d+(?:\.\d+)?)|(\|\||[~+\-*:/|(),=^]))/uy;
function tokenize(text) {
  const tokens = [];
  let at = 0;
  while (text.slice(at).trim() !== "") {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (!match) throw new InputError(`invalid formula; character not understood: ${text.slice(at).trim()[0]}`);
    at = pattern.lastIndex;
    const [, name, number, sign] = match;
    if (name !== void 0) tokens.push({ kind: "name", text: name.replaceAll("`", "") });
    else if (number !== void 0) tokens.push({ kind: "number", text: number });
    else tokens.push({ kind: "sign", text: sign });
  }
  return [...tokens, { kind: "end", text: "the end" }];
}

// src/glmm/term-set.ts
var empty = { intercept: void 0, terms: [] };
function union(a, b) {
  return { intercept: b.intercept ?? a.intercept, terms: unique([...a.terms, ...b.terms]) };
}
function difference(a, b) {
  const gone = new Set(b.terms.map(identity));
  const intercept = b.intercept === void 0 ? a.intercept : !b.intercept;
  return { intercept, terms: a.terms.filter((term) => !gone.has(identity(term))) };
}
function interaction(a, b) {
  return { intercept: void 0, terms: unique(a.terms.flatMap((left) => b.terms.map((right) => product(left, right)))) };
}
function crossing(a, b) {
  return union(union(a, b), interaction(a, b));
}
function nesting(a, b) {
  const all = a.terms.reduce((whole, term) => product(whole, term), []);
  return union(a, interaction({ intercept: void 0, terms: [all] }, b));
}
function byDegree(terms) {
  const appearance = [...new Set(terms.flat().map((atom) => atom.label))];
  const place = new Map(appearance.map((label2, k) => [label2, k]));
  const ordered = terms.map((term) => [...term].sort((a, b) => place.get(a.label) - place.get(b.label)));
  return ordered.sort((a, b) => a.length - b.length);
}
function product(a, b) {
  const labels = new Set(a.map((atom) => atom.label));
  return [...a, ...b.filter((atom) => !labels.has(atom.label))];
}
function unique(terms) {
  const seen = /* @__PURE__ */ new Map();
  for (const term of terms) if (!seen.has(identity(term))) seen.set(identity(term), term);
  return [...seen.values()];
}
function identity(term) {
  return termLabel([...term].sort((a, b) => a.label < b.label ? -1 : 1));
}

// src/glmm/parse-formula.ts
function parseFormula(text) {
  return new Parser(text).formula();
}
var Parser = class {
  constructor(text) {
    this.text = text;
    this.#tokens = tokenize(text);
  }
  text;
  #tokens;
  #at = 0;
  #random = [];
  #offsets = [];
  formula() {
    const response = this.#response();
    this.#expect("~");
    const right = this.#sum();
    if (this.#peek().kind !== "end") this.#fail(`an operator`);
    return {
      text: this.text.trim(),
      response,
      intercept: right.intercept ?? true,
      terms: byDegree(right.terms),
      offsets: this.#offsets,
      random: this.#random
    };
  }
  #response() {
    if (this.#peek().text === "cbind" && this.#peek(1).text === "(") {
      this.#at += 2;
      const successes = this.#signedColumns();
      this.#expect(",");
      const failures = this.#signedColumns();
      this.#expect(")");
      return { kind: "counts", successes, failures };
    }
    const variable2 = this.#name();
    if (!this.#accept("/")) return { kind: "column", variable: variable2 };
    return { kind: "ratio", successes: variable2, trials: this.#name() };
  }
  #signedColumns() {
    const columns = [{ variable: this.#name(), sign: 1 }];
    for (; ; ) {
      if (this.#accept("-")) columns.push({ variable: this.#name(), sign: -1 });
      else if (this.#accept("+")) columns.push({ variable: this.#name(), sign: 1 });
      else return columns;
    }
  }
  #sum() {
    let sum = this.#accept("-") ? difference(empty, this.#product()) : this.#product();
    for (; ; ) {
      if (this.#accept("+")) sum = union(sum, this.#product());
      else if (this.#accept("-")) sum = difference(sum, this.#product());
      else return sum;
    }
  }
  #product() {
    let product2 = this.#interaction();
    for (; ; ) {
      if (this.#accept("*")) product2 = crossing(product2, this.#interaction());
      else if (this.#accept("/")) product2 = nesting(product2, this.#interaction());
      else return product2;
    }
  }
  #interaction() {
    let all = this.#power();
    while (this.#accept(":")) all = interaction(all, this.#power());
    return all;
  }
  #power() {
    const base = this.#primary();
    if (!this.#accept("^")) return base;
    let power = base;
    for (let k = this.#integer(); k > 1; --k) power = crossing(power, base);
    return power;
  }
  #primary() {
    if (this.#accept("(")) return this.#parenthesis();
    if (this.#peek().kind === "number") {
      const number = this.#integer();
      if (number > 1) throw new InputError(`invalid formula; a number other than 0 or 1 is no term: ${number}`);
      return { intercept: number === 1, terms: [] };
    }
    const name = this.#name();
    if (!this.#accept("(")) return { intercept: void 0, terms: [[identityAtom(name)]] };
    const call = this.#call(name);
    this.#expect(")");
    return call;
  }
  #parenthesis() {
    const inner = this.#sum();
    const correlated = this.#accept("|");
    if (correlated || this.#accept("||")) {
      const random = { intercept: inner.intercept ?? true, terms: byDegree(inner.terms), correlated };
      for (const group of this.#groups()) this.#random.push({ ...random, group });
      this.#expect(")");
      return empty;
    }
    this.#expect(")");
    return inner;
  }
  /** g, a:b, or a/b, which stands for the two groups a:b and a (lme4 writes the inner one as b:a). */
  #groups() {
    let group = [this.#name()];
    const groups = [group];
    for (; ; ) {
      if (this.#accept(":")) {
        group.push(this.#name());
      } else if (this.#accept("/")) {
        group = [this.#name(), ...group];
        groups.unshift(group);
      } else return groups;
    }
  }
  #call(name) {
    if (name === "offset") {
      this.#offsets.push(this.#name());
      return empty;
    }
    return { intercept: void 0, terms: [[this.#functionAtom(name)]] };
  }
  #functionAtom(name) {
    const variable2 = this.#name();
    if (name === "factor" || name === "as.factor") {
      return { label: `${name}(${variable2})`, variable: variable2, basis: "factor", parameter: 0 };
    }
    if (name === "log") return { label: `log(${variable2})`, variable: variable2, basis: "log", parameter: 0 };
    if (name === "I") {
      this.#expect("^");
      const parameter2 = this.#integer();
      return { label: `I(${variable2}^${parameter2})`, variable: variable2, basis: "power", parameter: parameter2 };
    }
    if (name !== "poly" && name !== "ns") {
      throw new InputError(`invalid formula; function not one of poly, ns, factor, log, I, offset: ${name}`);
    }
    this.#expect(",");
    const key = this.#peek().kind === "name" ? `${this.#name()} = ` : "";
    if (key !== "") this.#expect("=");
    if (key !== "" && key !== (name === "poly" ? "degree = " : "df = ")) this.#fail("a degree or df", -2);
    const parameter = this.#integer();
    if (parameter < 1) throw new InputError(`invalid formula; ${name} not of degree 1 or higher: ${parameter}`);
    return { label: `${name}(${variable2}, ${key}${parameter})`, variable: variable2, basis: name, parameter };
  }
  #name() {
    const token = this.#next();
    if (token.kind !== "name") this.#fail("a column name", -1);
    return token.text;
  }
  #integer() {
    const token = this.#next();
    if (token.kind !== "number" || !Number.isInteger(Number(token.text))) this.#fail("a whole number", -1);
    return Number(token.text);
  }
  #peek(ahead = 0) {
    return this.#tokens[Math.min(this.#at + ahead, this.#tokens.length - 1)];
  }
  #next() {
    const token = this.#peek();
    ++this.#at;
    return token;
  }
  #accept(sign) {
    if (this.#peek().kind !== "sign" || this.#peek().text !== sign) return false;
    ++this.#at;
    return true;
  }
  #expect(sign) {
    if (!this.#accept(sign)) this.#fail(`"${sign}"`);
  }
  #fail(wanted, back = 0) {
    const found = this.#tokens[Math.min(this.#at + back, this.#tokens.length - 1)];
    throw new InputError(`invalid formula; expected ${wanted}, found ${found.text}: ${this.text.trim()}`);
  }
};
function identityAtom(variable2) {
  return { label: variable2, variable: variable2, basis: "identity", parameter: 0 };
}

// src/glmm/random-levels.ts
var noLevel = { name: "", levels: [""], columns: [], blocks: [], positions: new Int32Array(0) };
function randomLevel(groups, variables, rows) {
  const parts = groups.terms.flatMap(split);
  const columns = parts.map((part) => modelColumns(part.intercept, part.terms, variables, rows));
  const blocks = columns.map((block) => block.length);
  const q = blocks.reduce((sum, size) => sum + size, 0);
  const positions = [];
  let first = 0;
  for (const size of blocks) {
    for (let c = first; c < first + size; ++c) for (let r = c; r < first + size; ++r) positions.push(r * q + c);
    first += size;
  }
  const { name, levels } = groups;
  return { name, levels, columns: columns.flat(), blocks, positions: Int32Array.from(positions) };
}
function split(term) {
  if (term.correlated) return [term];
  const intercept = term.intercept ? [{ intercept: true, terms: [] }] : [];
  return [...intercept, ...term.terms.map((single) => ({ intercept: false, terms: [single] }))];
}
function lambdaOf(level, theta, at = 0) {
  const lambda = new Float64Array(level.columns.length ** 2);
  for (let k = 0; k < level.positions.length; ++k) lambda[level.positions[k]] = theta[at + k];
  return lambda;
}

// src/glmm/cross-product.ts
function crossProduct(blocks, p, weight) {
  const gram = new Float64Array(p * p);
  for (let a = 0; a < blocks.length; ++a) {
    sameBlock(gram, p, blocks[a], weight);
    for (let b = 0; b < a; ++b) {
      const [wide, narrow] = blocks[a].columns.length >= blocks[b].columns.length ? [blocks[a], blocks[b]] : [blocks[b], blocks[a]];
      twoBlocks(gram, p, wide, narrow, weight);
    }
  }
  return gram;
}
function sameBlock(gram, p, block, weight) {
  const { codes, values, codeCount, table, columns } = block;
  const width = columns.length;
  const sums = new Float64Array(codeCount);
  for (let i = 0; i < codes.length; ++i) sums[codes[i]] += weight[i] * (values ? values[i] * values[i] : 1);
  for (let code = 0; code < codeCount; ++code) {
    if (sums[code] === 0) continue;
    for (let k = 0; k < width; ++k) {
      const wx = sums[code] * table[code * width + k];
      if (wx === 0) continue;
      for (let m = 0; m < width; ++m) gram[columns[k] * p + columns[m]] += wx * table[code * width + m];
    }
  }
}
function twoBlocks(gram, p, wide, narrow, weight) {
  const width = narrow.columns.length;
  const sums = new Float64Array(wide.codeCount * width);
  for (let i = 0; i < weight.length; ++i) {
    const w2 = weight[i] * (wide.values ? wide.values[i] : 1) * (narrow.values ? narrow.values[i] : 1);
    const to = wide.codes[i] * width;
    const from = narrow.codes[i] * width;
    for (let k = 0; k < width; ++k) sums[to + k] += w2 * narrow.table[from + k];
  }
  for (let m = 0; m < wide.columns.length; ++m) {
    for (let k = 0; k < width; ++k) {
      let sum = 0;
      for (let code = 0; code < wide.codeCount; ++code) {
        sum += wide.table[code * wide.columns.length + m] * sums[code * width + k];
      }
      gram[wide.columns[m] * p + narrow.columns[k]] = sum;
      gram[narrow.columns[k] * p + wide.columns[m]] = sum;
    }
  }
}

// src/glmm/linear-predictor.ts
function fixedPartInto(eta, blocks, beta, offset) {
  if (offset) eta.set(offset);
  else eta.fill(0);
  for (const block of blocks) addBlock(eta, block, effectsByCode(block, beta));
  return eta;
}
function addBlock(eta, { codes, values }, effects) {
  if (values) for (let i = 0; i < eta.length; ++i) eta[i] = eta[i] + effects[codes[i]] * values[i];
  else for (let i = 0; i < eta.length; ++i) eta[i] = eta[i] + effects[codes[i]];
}
function effectsByCode({ table, columns, codeCount }, beta) {
  const width = columns.length;
  const effects = new Float64Array(codeCount);
  for (let code = 0; code < codeCount; ++code) {
    let sum = 0;
    for (let k = 0; k < width; ++k) sum += table[code * width + k] * beta[columns[k]];
    effects[code] = sum;
  }
  return effects;
}
function transposeInto(gradient, blocks, score) {
  for (const block of blocks) {
    const { table, columns, codeCount } = block;
    const sums = sumsByCode(block, score);
    const width = columns.length;
    for (let k = 0; k < width; ++k) {
      let sum = 0;
      for (let code = 0; code < codeCount; ++code) sum += table[code * width + k] * sums[code];
      gradient[columns[k]] = sum;
    }
  }
  return gradient;
}
function sumsByCode({ codes, values, codeCount }, score) {
  const sums = new Float64Array(codeCount);
  if (values) for (let i = 0; i < score.length; ++i) sums[codes[i]] += score[i] * values[i];
  else for (let i = 0; i < score.length; ++i) sums[codes[i]] += score[i];
  return sums;
}

// src/glmm/rank.ts
var CENTRED_TOLERANCE = 1e-10;
var RAW_TOLERANCE = 1e-14;
function aliasedColumns(blocks, p, rows, intercept) {
  const ones = new Float64Array(rows).fill(1);
  const means = transposeInto(new Float64Array(p), blocks, ones).map((sum) => sum / rows);
  const gram = crossProduct(intercept ? blocks.map((block) => centred(block, means)) : blocks, p, ones);
  const aliased = [];
  const kept = [];
  const factor = [];
  for (let c = 0; c < p; ++c) {
    if (intercept && c === 0) continue;
    const length = gram[c * p + c];
    const row = new Float64Array(kept.length);
    let rest = length;
    for (let k = 0; k < kept.length; ++k) {
      let sum = gram[c * p + kept[k]];
      for (let m = 0; m < k; ++m) sum -= row[m] * factor[k][m];
      row[k] = sum / factor[k][k];
      rest -= row[k] ** 2;
    }
    const raw = intercept ? length + rows * means[c] ** 2 : length;
    if (!(rest > CENTRED_TOLERANCE * length && rest > RAW_TOLERANCE * raw)) {
      aliased.push(c);
      continue;
    }
    kept.push(c);
    factor.push(Float64Array.of(...row, Math.sqrt(rest)));
  }
  return aliased;
}
function centred(block, means) {
  const { table, columns, codeCount, values } = block;
  if (values && codeCount > 1) return block;
  const width = columns.length;
  if (!values) return { ...block, table: table.map((entry, at) => entry - means[columns[at % width]]) };
  const mean = means[columns[0]] / table[0];
  return { ...block, values: values.map((value) => value - mean) };
}
function withoutColumns(blocks, p, gone) {
  if (gone.length === 0) return [...blocks];
  const place = new Int32Array(p).fill(-1);
  for (let c = 0, next = 0; c < p; ++c) if (!gone.includes(c)) place[c] = next++;
  return blocks.map((block) => {
    const kept = Array.from(block.columns.keys()).filter((k) => place[block.columns[k]] >= 0);
    const table = new Float64Array(block.codeCount * kept.length);
    for (let code = 0; code < block.codeCount; ++code) {
      kept.forEach((k, to) => {
        table[code * kept.length + to] = block.table[code * block.columns.length + k];
      });
    }
    return { ...block, columns: Int32Array.from(kept, (k) => place[block.columns[k]]), table };
  }).filter((block) => block.columns.length > 0);
}

// src/math/counting-sort.ts
function countingSortInto(into, order, keys, count, stride = 1, at = 0) {
  const next = new Int32Array(count + 1);
  for (let k = 0; k < order.length; ++k) ++next[keys[order[k] * stride + at] + 1];
  for (let key = 0; key < count; ++key) next[key + 1] = next[key + 1] + next[key];
  for (let k = 0; k < order.length; ++k) {
    const row = order[k];
    into[next[keys[row * stride + at]]++] = row;
  }
  return into;
}
function sortedOrder(length, keys) {
  let order = Int32Array.from({ length }, (_, i) => i);
  let spare = new Int32Array(length);
  const sort = (codes, count, stride, at) => {
    countingSortInto(spare, order, codes, count, stride, at);
    [order, spare] = [spare, order];
  };
  for (const key of [...keys].reverse()) {
    if ("codes" in key) {
      sort(key.codes, key.count, 1, 0);
    } else {
      const digits = new Uint16Array(key.bits.buffer, key.bits.byteOffset, 4 * length);
      for (let digit = 0; digit < 4; ++digit) sort(digits, 65536, 4, digit);
    }
  }
  return order;
}

// src/glmm/strata.ts
function buildStrata(inner, outer, membership, rows, keys) {
  const { place, innerStart, sortedLevels } = orderInner(inner, outer, membership.parents);
  const innerCodes = membership.codes.map((code) => place[code]);
  const columns = [...inner.columns, ...outer.columns];
  const patterns = patternCodes(columns, rows);
  const patternKey = patterns ? [{ codes: patterns.codes, count: patterns.count }] : [];
  const innerKey = { codes: innerCodes, count: sortedLevels.length };
  const order = sortedOrder(rows.length, [innerKey, ...patternKey, ...keys]);
  const rowStart = [];
  const stratumStart = new Int32Array(sortedLevels.length + 1);
  for (let i = 0, before = -1; i < order.length; ++i) {
    const row = order[i];
    const group = innerCodes[row];
    const fresh = group !== before || !patterns || patterns.codes[row] !== patterns.codes[order[i - 1]];
    if (fresh) {
      rowStart.push(i);
      ++stratumStart[group + 1];
    }
    before = group;
  }
  for (let g = 0; g < sortedLevels.length; ++g) stratumStart[g + 1] = stratumStart[g + 1] + stratumStart[g];
  const strata = rowStart.length;
  rowStart.push(order.length);
  const pattern2 = Int32Array.from({ length: strata }, (_, g) => patterns ? patterns.codes[order[rowStart[g]]] : g);
  const patternRow = patterns?.rows ?? Int32Array.from(order, (row) => rows[row]);
  return {
    inner: { ...inner, levels: sortedLevels },
    outer,
    order,
    rowStart: Int32Array.from(rowStart),
    stratumStart,
    innerStart,
    pattern: pattern2,
    patternRow,
    z: patternTable(columns, patternRow)
  };
}
function patternTable(columns, patternRow, change) {
  const q = columns.length;
  const z = new Float64Array(patternRow.length * q);
  for (let k = 0; k < patternRow.length; ++k) {
    const row = patternRow[k];
    const x = ({ name, values }) => change?.variable === name ? change.change(values[row]) : values[row];
    for (let c = 0; c < q; ++c) z[k * q + c] = columnValue(columns[c], x);
  }
  return z;
}
function sortBlock(block, order) {
  const codes = block.codes.slice();
  for (let i = 0; i < order.length; ++i) codes[i] = block.codes[order[i]];
  return block.values ? { ...block, codes, values: gather(block.values, order) } : { ...block, codes };
}
function gather(values, order) {
  const sorted2 = new Float64Array(order.length);
  for (let i = 0; i < order.length; ++i) sorted2[i] = values[order[i]];
  return sorted2;
}
function orderInner(inner, outer, parents) {
  const sequence = Array.from(inner.levels, (_, k) => k).sort((a, b) => parents[a] - parents[b] || a - b);
  const place = new Int32Array(sequence.length);
  sequence.forEach((old, k) => {
    place[old] = k;
  });
  const innerStart = new Int32Array(outer.levels.length + 1);
  for (const parent of parents) ++innerStart[parent + 1];
  for (let j = 0; j < outer.levels.length; ++j) innerStart[j + 1] = innerStart[j + 1] + innerStart[j];
  return { place, innerStart, sortedLevels: sequence.map((old) => inner.levels[old]) };
}
function patternCodes(columns, rows) {
  const parts = columns.flatMap((column) => column.parts);
  const variables = [...new Map(parts.map((part) => [part.variable.name, part.variable])).values()];
  let count = 1;
  for (const variable2 of variables) count *= variable2.support?.length ?? Number.POSITIVE_INFINITY;
  if (!(count <= 65536)) return void 0;
  const raw = new Int32Array(rows.length);
  for (const { codes, support } of variables) {
    for (let i = 0; i < rows.length; ++i) raw[i] = raw[i] * support.length + codes[rows[i]];
  }
  const first = new Int32Array(count).fill(-1);
  for (let i = rows.length - 1; i >= 0; --i) first[raw[i]] = rows[i];
  const place = new Int32Array(count).fill(-1);
  const present = Array.from(first.keys()).filter((code) => first[code] >= 0);
  present.forEach((code, k) => {
    place[code] = k;
  });
  for (let i = 0; i < rows.length; ++i) raw[i] = place[raw[i]];
  return { codes: raw, count: present.length, rows: Int32Array.from(present, (code) => first[code]) };
}

// src/glmm/build-design.ts
function buildDesign(formula, table, options = {}) {
  const parsed = typeof formula === "string" ? parseFormula(formula) : formula;
  const { weights, recode = false } = options;
  const complete = completeRows(parsed, table, weights ? [weights.column] : []);
  const silent = weights || parsed.response.kind !== "column" ? weightless(parsed, table, complete.rows, weights) : void 0;
  const rows = silent ? complete.rows.filter((_, i) => silent[i] === 0) : complete.rows;
  const outcome = readOutcome(parsed, table, rows, weights);
  const variables = collectVariables(parsed, table, rows);
  const allColumns = modelColumns(parsed.intercept, parsed.terms, variables, rows);
  if (allColumns.length === 0) throw new InputError(`invalid formula; no fixed effects: ${parsed.text}`);
  const allBlocks = buildBlocks(allColumns, rows);
  const gone = aliasedColumns(allBlocks, allColumns.length, rows.length, parsed.intercept);
  const blocks = withoutColumns(allBlocks, allColumns.length, gone);
  const offset = sumOffsets(parsed.offsets, table, rows);
  const { inner, outer, codes, parents } = hierarchy(parsed, table, rows, variables, recode);
  const keys = tieBreakers(blocks, outcome, offset);
  const strata = buildStrata(inner, outer, { codes, parents }, rows, keys);
  const { order } = strata;
  const sorted2 = (values) => values && gather(values, order);
  const trials = sorted2(outcome.trials);
  const successes = gather(outcome.successes, order);
  return {
    rows: rows.length,
    columns: allColumns.filter((_, c) => !gone.includes(c)),
    blocks: blocks.map((block) => sortBlock(block, order)),
    aliased: gone.map((c) => allColumns[c].name),
    strata,
    ...offset && { offset: gather(offset, order) },
    ...trials ? { successes, trials } : { successes: Uint8Array.from(successes) },
    ...outcome.multiplicity && { multiplicity: gather(outcome.multiplicity, order) },
    weightKind: outcome.kind,
    observations: outcome.observations,
    constant: outcome.constant,
    dropped: table.rows - rows.length,
    emptyLevels: emptyLevels(variables),
    source: Int32Array.from(order, (row) => rows[row])
  };
}
function hierarchy(formula, table, rows, variables, recode) {
  const groups = collectGroups(formula.random, table, rows);
  const level = (of) => randomLevel(of, variables, rows);
  const [first, second] = groups;
  if (groups.length > 2) {
    throw new InputError(
      `too many grouping factors; not at most two, nested: ${groups.map((group) => group.name).join(", ")}`
    );
  }
  if (!first) return { inner: noLevel, outer: noLevel, codes: new Int32Array(rows.length), parents: Int32Array.of(0) };
  if (!second)
    return { inner: level(first), outer: noLevel, codes: first.codes, parents: new Int32Array(first.levels.length) };
  const { inner, outer, parents } = nest(first, second, recode);
  return { inner: level(inner), outer: level(outer), codes: inner.codes, parents };
}
function tieBreakers(blocks, outcome, offset) {
  const keys = blocks.map((block) => ({ codes: block.codes, count: block.codeCount }));
  for (const { values } of blocks) if (values) keys.push({ bits: values });
  if (offset) keys.push({ bits: offset });
  if (outcome.trials) keys.push({ bits: outcome.trials }, { bits: outcome.successes });
  else keys.push({ codes: Uint8Array.from(outcome.successes), count: 2 });
  return keys;
}
function sumOffsets(names, table, rows) {
  if (names.length === 0) return void 0;
  const sum = new Float64Array(rows.length);
  for (const name of names) {
    const column = columnOf(table, name);
    if (column.kind !== "numeric") throw new InputError(`invalid offset ${name}; not numeric: ${column.levels[0]}`);
    for (let i = 0; i < rows.length; ++i) sum[i] += column.values[rows[i]];
  }
  return sum;
}
function emptyLevels(variables) {
  const empty2 = [...variables.values()].filter((variable2) => variable2.emptyLevels.length > 0);
  return Object.fromEntries(empty2.map((variable2) => [variable2.name, variable2.emptyLevels]));
}

// src/glmm/workspace.ts
function createWorkspace(design) {
  const { strata, rows } = design;
  const q = strata.inner.columns.length;
  const r = strata.outer.columns.length;
  const inner = strata.inner.levels.length;
  const outer = strata.outer.levels.length;
  const groups = strata.pattern.length;
  return {
    fixedPart: new Float64Array(rows),
    mean: new Float64Array(rows),
    score: new Float64Array(rows),
    v: new Float64Array(strata.z.length),
    random: new Float64Array(groups),
    logDensity: new Float64Array(groups),
    residual: new Float64Array(groups),
    weight: new Float64Array(groups),
    skew: new Float64Array(groups),
    spread: new Float64Array(groups),
    shift: new Float64Array(groups),
    uInner: new Float64Array(inner * q),
    uOuter: new Float64Array(outer * r),
    pullInner: new Float64Array(inner * q),
    pullOuter: new Float64Array(outer * r),
    stepInner: new Float64Array(inner * q),
    stepOuter: new Float64Array(outer * r),
    factorInner: new Float64Array(inner * q * q),
    cross: new Float64Array(inner * q * r),
    factorOuter: new Float64Array(outer * r * r)
  };
}

// src/glmm/design.ts
var fixedCount = (design) => design.columns.length;
var thetaCount = ({ strata }) => strata.inner.positions.length + strata.outer.positions.length;

// src/math/cholesky.ts
function choleskyInto(a, n2, at = 0) {
  for (let c = 0; c < n2; ++c) {
    const rowC = at + c * n2;
    let pivot = a[rowC + c];
    for (let k = 0; k < c; ++k) pivot -= a[rowC + k] * a[rowC + k];
    if (!(pivot > 0)) return false;
    const root = Math.sqrt(pivot);
    a[rowC + c] = root;
    for (let r = c + 1; r < n2; ++r) {
      const rowR = at + r * n2;
      let sum = a[rowR + c];
      for (let k = 0; k < c; ++k) sum -= a[rowR + k] * a[rowC + k];
      a[rowR + c] = sum / root;
    }
  }
  return true;
}
function solveLowerInto(l, n2, x, at = 0, xAt = 0, stride = 1) {
  for (let r = 0; r < n2; ++r) {
    let sum = x[xAt + r * stride];
    for (let k = 0; k < r; ++k) sum -= l[at + r * n2 + k] * x[xAt + k * stride];
    x[xAt + r * stride] = sum / l[at + r * n2 + r];
  }
  return x;
}
function solveUpperInto(l, n2, x, at = 0, xAt = 0, stride = 1) {
  for (let r = n2 - 1; r >= 0; --r) {
    let sum = x[xAt + r * stride];
    for (let k = r + 1; k < n2; ++k) sum -= l[at + k * n2 + r] * x[xAt + k * stride];
    x[xAt + r * stride] = sum / l[at + r * n2 + r];
  }
  return x;
}
function solveInto(l, n2, x, at = 0, xAt = 0, stride = 1) {
  solveLowerInto(l, n2, x, at, xAt, stride);
  return solveUpperInto(l, n2, x, at, xAt, stride);
}
function dot(a, b, n2 = a.length, at = 0) {
  let sum = 0;
  for (let i = 0; i < n2; ++i) sum += a[i] * b[at + i];
  return sum;
}

// src/glmm/arrowhead.ts
function factorInto(work, { strata }) {
  const { innerStart, stratumStart, pattern: pattern2 } = strata;
  const { v, weight, factorInner, cross, factorOuter } = work;
  const q = strata.inner.columns.length;
  const r = strata.outer.columns.length;
  let logHalf = 0;
  factorInner.fill(0);
  cross.fill(0);
  factorOuter.fill(0);
  for (let j = 0; j + 1 < innerStart.length; ++j) {
    const atJ = j * r * r;
    for (let a = 0; a < r; ++a) factorOuter[atJ + a * r + a] = 1;
    for (let l = innerStart[j]; l < innerStart[j + 1]; ++l) {
      const atL = l * q * q;
      const atK = l * q * r;
      for (let a = 0; a < q; ++a) factorInner[atL + a * q + a] = 1;
      for (let g = stratumStart[l]; g < stratumStart[l + 1]; ++g) {
        const w2 = weight[g];
        const at = pattern2[g] * (q + r);
        for (let a = 0; a < q; ++a) {
          const wv = w2 * v[at + a];
          for (let b = 0; b <= a; ++b) factorInner[atL + a * q + b] += wv * v[at + b];
          for (let b = 0; b < r; ++b) cross[atK + a * r + b] += wv * v[at + q + b];
        }
        for (let a = 0; a < r; ++a) {
          const wv = w2 * v[at + q + a];
          for (let b = 0; b <= a; ++b) factorOuter[atJ + a * r + b] += wv * v[at + q + b];
        }
      }
      choleskyInto(factorInner, q, atL);
      for (let a = 0; a < q; ++a) logHalf += log(factorInner[atL + a * q + a]);
      for (let b = 0; b < r; ++b) solveLowerInto(factorInner, q, cross, atL, atK + b, r);
      for (let k = 0; k < q; ++k) {
        for (let a = 0; a < r; ++a) {
          const kv = cross[atK + k * r + a];
          for (let b = 0; b <= a; ++b) factorOuter[atJ + a * r + b] -= kv * cross[atK + k * r + b];
        }
      }
    }
    choleskyInto(factorOuter, r, atJ);
    for (let a = 0; a < r; ++a) logHalf += log(factorOuter[atJ + a * r + a]);
  }
  return logHalf;
}
function solveArrowheadInto(work, { strata }, inner, outer) {
  const { innerStart } = strata;
  const { factorInner, cross, factorOuter } = work;
  const q = strata.inner.columns.length;
  const r = strata.outer.columns.length;
  for (let j = 0; j + 1 < innerStart.length; ++j) {
    for (let l = innerStart[j]; l < innerStart[j + 1]; ++l) {
      solveLowerInto(factorInner, q, inner, l * q * q, l * q);
      for (let k = 0; k < q; ++k) {
        for (let a = 0; a < r; ++a) outer[j * r + a] -= cross[l * q * r + k * r + a] * inner[l * q + k];
      }
    }
    solveInto(factorOuter, r, outer, j * r * r, j * r);
    for (let l = innerStart[j]; l < innerStart[j + 1]; ++l) {
      for (let k = 0; k < q; ++k) {
        for (let a = 0; a < r; ++a) inner[l * q + k] -= cross[l * q * r + k * r + a] * outer[j * r + a];
      }
      solveUpperInto(factorInner, q, inner, l * q * q, l * q);
    }
  }
}
function inverseBlockInto(block, work, { strata }, l, j) {
  const { factorInner, cross, factorOuter } = work;
  const q = strata.inner.columns.length;
  const r = strata.outer.columns.length;
  const size = q + r;
  block.fill(0);
  for (let a = 0; a < r; ++a) {
    block[(q + a) * size + q + a] = 1;
    solveInto(factorOuter, r, block, j * r * r, q * size + q + a, size);
  }
  for (let a = 0; a < r; ++a) {
    for (let k = 0; k < q; ++k) {
      let sum = 0;
      for (let b = 0; b < r; ++b) sum -= cross[l * q * r + k * r + b] * block[(q + b) * size + q + a];
      block[k * size + q + a] = sum;
    }
    solveUpperInto(factorInner, q, block, l * q * q, q + a, size);
    for (let k = 0; k < q; ++k) block[(q + a) * size + k] = block[k * size + q + a];
  }
  for (let c = 0; c < q; ++c) {
    block[c * size + c] = 1;
    solveLowerInto(factorInner, q, block, l * q * q, c, size);
    for (let k = 0; k < q; ++k) {
      for (let b = 0; b < r; ++b) block[k * size + c] -= cross[l * q * r + k * r + b] * block[c * size + q + b];
    }
    solveUpperInto(factorInner, q, block, l * q * q, c, size);
  }
  return block;
}

// src/glmm/sweep.ts
function sweepInto(work, design) {
  const { innerStart, stratumStart, rowStart } = design.strata;
  randomPartInto(work, design);
  if (design.trials) sweepCounts(work, design.successes, design.trials, rowStart);
  else sweepBinary(work, design.successes, rowStart);
  let total = 0;
  for (let j = 0; j + 1 < innerStart.length; ++j) {
    let sum = 0;
    const end = stratumStart[innerStart[j + 1]];
    for (let g = stratumStart[innerStart[j]]; g < end; ++g) sum += work.logDensity[g];
    total += sum;
  }
  return total;
}
function randomPartInto({ v, uInner, uOuter, random }, { strata }) {
  const { innerStart, stratumStart, pattern: pattern2 } = strata;
  const q = strata.inner.columns.length;
  const r = strata.outer.columns.length;
  for (let j = 0; j + 1 < innerStart.length; ++j) {
    for (let l = innerStart[j]; l < innerStart[j + 1]; ++l) {
      for (let g = stratumStart[l]; g < stratumStart[l + 1]; ++g) {
        const at = pattern2[g] * (q + r);
        let sum = 0;
        for (let k = 0; k < q; ++k) sum += v[at + k] * uInner[l * q + k];
        for (let k = 0; k < r; ++k) sum += v[at + q + k] * uOuter[j * r + k];
        random[g] = sum;
      }
    }
  }
}
function sweepBinary({ fixedPart, random, mean, residual, weight, skew, logDensity }, y, rowStart) {
  const powers = POWERS;
  const strata = rowStart.length - 1;
  for (let g = 0; g < strata; ++g) {
    const shift = random[g];
    const end = rowStart[g + 1];
    let product2 = 1;
    let sum = 0;
    let residualSum = 0;
    let weightSum = 0;
    let skewSum = 0;
    for (let i = rowStart[g]; i < end; ++i) {
      const eta = fixedPart[i] + shift;
      const size = Math.abs(eta);
      const x = size > 40 ? -40 : -size;
      const m = 0.5 - x * 92.33248261689366 | 0;
      const d2 = x + m * 0.010830424609594047 + m * 866550983900947e-25;
      const e = powers[m] * (1 + d2 * (1 + d2 * (0.5 + d2 * (1 / 6 + d2 * (1 / 24 + d2 * (1 / 120))))));
      const larger = 1 / (1 + e);
      const smaller = e * larger;
      const p = eta >= 0 ? larger : smaller;
      const w2 = smaller * larger;
      const success = y[i];
      mean[i] = p;
      residualSum += success - p;
      weightSum += w2;
      skewSum += w2 * (1 - 2 * p);
      sum += success * eta - 0.5 * (eta + size);
      product2 *= 1 + e;
      if (product2 > 1e200) {
        sum -= log(product2);
        product2 = 1;
      }
    }
    residual[g] = residualSum;
    weight[g] = weightSum;
    skew[g] = skewSum;
    logDensity[g] = sum - log(product2);
  }
}
function sweepCounts({ fixedPart, random, mean, residual, weight, skew, logDensity }, s, n2, rowStart) {
  const powers = POWERS;
  const strata = rowStart.length - 1;
  for (let g = 0; g < strata; ++g) {
    const shift = random[g];
    const end = rowStart[g + 1];
    let sum = 0;
    let residualSum = 0;
    let weightSum = 0;
    let skewSum = 0;
    for (let i = rowStart[g]; i < end; ++i) {
      const eta = fixedPart[i] + shift;
      const size = Math.abs(eta);
      const x = size > 40 ? -40 : -size;
      const m = 0.5 - x * 92.33248261689366 | 0;
      const d2 = x + m * 0.010830424609594047 + m * 866550983900947e-25;
      const e = powers[m] * (1 + d2 * (1 + d2 * (0.5 + d2 * (1 / 6 + d2 * (1 / 24 + d2 * (1 / 120))))));
      const larger = 1 / (1 + e);
      const smaller = e * larger;
      const p = eta >= 0 ? larger : smaller;
      const w2 = n2[i] * smaller * larger;
      mean[i] = p;
      residualSum += s[i] - n2[i] * p;
      weightSum += w2;
      skewSum += w2 * (1 - 2 * p);
      sum += s[i] * eta - n2[i] * (0.5 * (eta + size) + log1p(e));
    }
    residual[g] = residualSum;
    weight[g] = weightSum;
    skew[g] = skewSum;
    logDensity[g] = sum;
  }
}

// src/glmm/modes.ts
function pullInto({ v }, { strata }, perStratum, inner, outer) {
  const { innerStart, stratumStart, pattern: pattern2 } = strata;
  const q = strata.inner.columns.length;
  const r = strata.outer.columns.length;
  inner.fill(0);
  outer.fill(0);
  for (let j = 0; j + 1 < innerStart.length; ++j) {
    for (let l = innerStart[j]; l < innerStart[j + 1]; ++l) {
      for (let g = stratumStart[l]; g < stratumStart[l + 1]; ++g) {
        const at = pattern2[g] * (q + r);
        const x = perStratum[g];
        for (let k = 0; k < q; ++k) inner[l * q + k] += v[at + k] * x;
        for (let k = 0; k < r; ++k) outer[j * r + k] += v[at + q + k] * x;
      }
    }
  }
}

// src/glmm/gradient.ts
function laplaceGradient(work, design) {
  const gradient = new Float64Array(fixedCount(design) + thetaCount(design));
  const lambdaGradient = determinantPart(work, design);
  const curved = work.skew.map((third, g) => third * work.spread[g] / 2);
  const sInner = new Float64Array(work.uInner.length);
  const sOuter = new Float64Array(work.uOuter.length);
  pullInto(work, design, curved, sInner, sOuter);
  const determinantShift = -dot(sInner, work.stepInner) - dot(sOuter, work.stepOuter);
  solveArrowheadInto(work, design, sInner, sOuter);
  modePart(work, design, curved, sInner, sOuter, lambdaGradient);
  scoreInto(work, design);
  transposeInto(gradient, design.blocks, work.score);
  const { inner, outer } = design.strata;
  const q = inner.columns.length;
  let k = fixedCount(design);
  for (const position of inner.positions) gradient[k++] = lambdaGradient[position];
  for (const position of outer.positions) gradient[k++] = lambdaGradient[q * q + position];
  return { gradient, determinantShift };
}
function determinantPart(work, design) {
  const { innerStart, stratumStart, pattern: pattern2, z, inner, outer } = design.strata;
  const q = inner.columns.length;
  const r = outer.columns.length;
  const size = q + r;
  const sums = new Float64Array(q * q + r * r);
  const block = new Float64Array(size * size);
  const vv = new Float64Array(size);
  for (let j = 0; j + 1 < innerStart.length; ++j) {
    for (let l = innerStart[j]; l < innerStart[j + 1]; ++l) {
      inverseBlockInto(block, work, design, l, j);
      for (let g = stratumStart[l]; g < stratumStart[l + 1]; ++g) {
        const at = pattern2[g] * size;
        let spread = 0;
        for (let a = 0; a < size; ++a) {
          let sum = 0;
          for (let b = 0; b < size; ++b) sum += block[a * size + b] * work.v[at + b];
          vv[a] = sum;
          spread += work.v[at + a] * sum;
        }
        work.spread[g] = spread;
        const s = work.weight[g];
        for (let a = 0; a < q; ++a) for (let c = 0; c <= a; ++c) sums[a * q + c] -= s * z[at + a] * vv[c];
        for (let a = 0; a < r; ++a) {
          for (let c = 0; c <= a; ++c) sums[q * q + a * r + c] -= s * z[at + q + a] * vv[q + c];
        }
      }
    }
  }
  return sums;
}
function modePart(work, design, curved, sInner, sOuter, sums) {
  const { innerStart, stratumStart, pattern: pattern2, z, inner, outer } = design.strata;
  const { v, residual, weight, uInner, uOuter } = work;
  const q = inner.columns.length;
  const r = outer.columns.length;
  for (let j = 0; j + 1 < innerStart.length; ++j) {
    for (let l = innerStart[j]; l < innerStart[j + 1]; ++l) {
      for (let g = stratumStart[l]; g < stratumStart[l + 1]; ++g) {
        const at = pattern2[g] * (q + r);
        let t2 = 0;
        for (let k = 0; k < q; ++k) t2 += v[at + k] * sInner[l * q + k];
        for (let k = 0; k < r; ++k) t2 += v[at + q + k] * sOuter[j * r + k];
        work.shift[g] = t2;
        const force = residual[g] - curved[g] + weight[g] * t2;
        for (let a = 0; a < q; ++a) {
          for (let c = 0; c <= a; ++c) {
            sums[a * q + c] += z[at + a] * (force * uInner[l * q + c] - residual[g] * sInner[l * q + c]);
          }
        }
        for (let a = 0; a < r; ++a) {
          for (let c = 0; c <= a; ++c) {
            sums[q * q + a * r + c] += z[at + q + a] * (force * uOuter[j * r + c] - residual[g] * sOuter[j * r + c]);
          }
        }
      }
    }
  }
}
function scoreInto({ mean, score, spread, shift }, { strata, successes, trials }) {
  const { rowStart } = strata;
  for (let g = 0; g + 1 < rowStart.length; ++g) {
    const half = spread[g] / 2;
    const t2 = shift[g];
    for (let i = rowStart[g]; i < rowStart[g + 1]; ++i) {
      const p = mean[i];
      const n2 = trials ? trials[i] : 1;
      score[i] = successes[i] - n2 * p - n2 * p * (1 - p) * ((1 - 2 * p) * half - t2);
    }
  }
}

// src/glmm/theta.ts
function setTheta({ v }, { strata }, theta) {
  const { inner, outer, z } = strata;
  const q = inner.columns.length;
  const r = outer.columns.length;
  const innerLambda = lambdaOf(inner, theta);
  const outerLambda = lambdaOf(outer, theta, inner.positions.length);
  for (let at = 0; at < z.length; at += q + r) {
    transformInto(v, z, innerLambda, q, at);
    transformInto(v, z, outerLambda, r, at + q);
  }
}
function transformInto(v, z, lambda, q, at) {
  for (let c = 0; c < q; ++c) {
    let sum = 0;
    for (let r = c; r < q; ++r) sum += lambda[r * q + c] * z[at + r];
    v[at + c] = sum;
  }
}

// src/glmm/predict-modes.ts
function moveParameters(work, design, beta, theta) {
  const { residual, weight, random, fixedPart, score, uInner, uOuter, pullInner, pullOuter, stepInner, stepOuter } = work;
  fixedPartInto(score, design.blocks, beta, design.offset);
  const before = random.slice();
  setTheta(work, design, theta);
  randomPartInto(work, design);
  extrapolate(work, design);
  for (let g = 0; g < residual.length; ++g) residual[g] -= weight[g] * (random[g] - before[g]);
  fixedPart.set(score);
  factorInto(work, design);
  pullInto(work, design, residual, pullInner, pullOuter);
  for (let k = 0; k < uInner.length; ++k) stepInner[k] = pullInner[k] - uInner[k];
  for (let k = 0; k < uOuter.length; ++k) stepOuter[k] = pullOuter[k] - uOuter[k];
  solveArrowheadInto(work, design, stepInner, stepOuter);
  for (let k = 0; k < uInner.length; ++k) uInner[k] += stepInner[k];
  for (let k = 0; k < uOuter.length; ++k) uOuter[k] += stepOuter[k];
}
function extrapolate({ residual, fixedPart, score, mean }, { strata, trials }) {
  const { rowStart } = strata;
  for (let g = 0; g + 1 < rowStart.length; ++g) {
    const end = rowStart[g + 1];
    let sum = 0;
    for (let i = rowStart[g]; i < end; ++i) {
      const w2 = mean[i] * (1 - mean[i]) * (score[i] - fixedPart[i]);
      sum += trials ? trials[i] * w2 : w2;
    }
    residual[g] -= sum;
  }
}

// src/glmm/objective.ts
function setParameters(work, design, psi2) {
  fixedPartInto(work.fixedPart, design.blocks, psi2, design.offset);
  setTheta(work, design, psi2.subarray(fixedCount(design)));
}

// src/glmm/information.ts
function fixedInformation(work, design) {
  const { strata, blocks } = design;
  const { innerStart, stratumStart } = strata;
  const p = fixedCount(design);
  const q = strata.inner.columns.length;
  const r = strata.outer.columns.length;
  const information = crossProduct(blocks, p, rowWeights(work, design));
  const xw = new Float64Array(p);
  const innerSide = new Float64Array(q * p);
  const outerSide = new Float64Array(r * p);
  for (let j = 0; j + 1 < innerStart.length; ++j) {
    outerSide.fill(0);
    for (let l = innerStart[j]; l < innerStart[j + 1]; ++l) {
      innerSide.fill(0);
      for (let g = stratumStart[l]; g < stratumStart[l + 1]; ++g) {
        const at = strata.pattern[g] * (q + r);
        columnSumsInto(xw, design, work.score, g);
        for (let k = 0; k < q; ++k) addScaled(innerSide, k * p, xw, work.v[at + k]);
        for (let k = 0; k < r; ++k) addScaled(outerSide, k * p, xw, work.v[at + q + k]);
      }
      for (let c = 0; c < p; ++c) solveLowerInto(work.factorInner, q, innerSide, l * q * q, c, p);
      for (let k = 0; k < q; ++k) {
        for (let a = 0; a < r; ++a)
          subtractRow(outerSide, a * p, innerSide, k * p, p, work.cross[(l * q + k) * r + a]);
      }
      subtractOuterProducts(information, innerSide, q, p);
    }
    for (let c = 0; c < p; ++c) solveLowerInto(work.factorOuter, r, outerSide, j * r * r, c, p);
    subtractOuterProducts(information, outerSide, r, p);
  }
  for (let a = 0; a < p; ++a) for (let b = 0; b < a; ++b) information[b * p + a] = information[a * p + b];
  return information;
}
function rowWeights({ mean, score }, { trials }) {
  for (let i = 0; i < score.length; ++i) score[i] = (trials ? trials[i] : 1) * mean[i] * (1 - mean[i]);
  return score;
}
function columnSumsInto(sums, { blocks, strata }, weight, g) {
  sums.fill(0);
  for (const { codes, values, table, columns } of blocks) {
    const width = columns.length;
    for (let i = strata.rowStart[g]; i < strata.rowStart[g + 1]; ++i) {
      const w2 = values ? weight[i] * values[i] : weight[i];
      const at = codes[i] * width;
      for (let k = 0; k < width; ++k) sums[columns[k]] += w2 * table[at + k];
    }
  }
}
function addScaled(to, at, x, scale) {
  for (let c = 0; c < x.length; ++c) to[at + c] += scale * x[c];
}
function subtractRow(to, at, x, xAt, n2, scale) {
  for (let c = 0; c < n2; ++c) to[at + c] -= scale * x[xAt + c];
}
function subtractOuterProducts(matrix, y, q, p) {
  for (let k = 0; k < q; ++k) {
    for (let a = 0; a < p; ++a) {
      const left = y[k * p + a];
      for (let b = 0; b <= a; ++b) matrix[a * p + b] -= left * y[k * p + b];
    }
  }
}

// src/glmm/start.ts
var START_SD = 0.4;
function randomScales({ strata }) {
  const size = strata.inner.columns.length + strata.outer.columns.length;
  const squares = new Float64Array(size);
  const counts2 = new Float64Array(size);
  for (let g = 0; g < strata.pattern.length; ++g) {
    const rows = strata.rowStart[g + 1] - strata.rowStart[g];
    for (let k = 0; k < size; ++k) {
      const z = strata.z[strata.pattern[g] * size + k];
      squares[k] += rows * z * z;
      if (z !== 0) counts2[k] += rows;
    }
  }
  return squares.map((sum, k) => Math.sqrt(sum / Math.max(counts2[k], 1)) || 1);
}
function startTheta(design) {
  const { inner, outer } = design.strata;
  const scales = randomScales(design);
  const diagonal = (level, first) => {
    const q = level.columns.length;
    return Array.from(
      level.positions,
      (at) => Math.floor(at / q) === at % q ? START_SD / scales[first + at % q] : 0
    );
  };
  return Float64Array.from([...diagonal(inner, 0), ...diagonal(outer, inner.columns.length)]);
}

// sw.ts
var n = 14e4;
var t = generate({ rows: n });
var d = buildDesign(MODEL_2, t);
var w = createWorkspace(d);
var psi = new Float64Array(27);
psi.set(startTheta(d), 20);
for (let k = 0; k < 20; k++) psi[k] = 0.1 * Math.sin(k);
var time = (nm, f, reps = 40) => {
  const ts = [];
  for (let i = 0; i < reps; i++) {
    const c = performance.now();
    f();
    ts.push(performance.now() - c);
  }
  ts.sort((a, b) => a - b);
  console.log(nm.padEnd(10), "min", (ts[0] / n * 1e6).toFixed(1), "median", (ts[reps >> 1] / n * 1e6).toFixed(1), "ns/row");
};
time("set", () => setParameters(w, d, psi));
time("sweep", () => sweepInto(w, d));
time("factor", () => factorInto(w, d));
time("grad", () => laplaceGradient(w, d));
time("move", () => moveParameters(w, d, psi, psi.subarray(20)));
time("info", () => fixedInformation(w, d), 10);
time("design", () => buildDesign(MODEL_2, t), 8);
