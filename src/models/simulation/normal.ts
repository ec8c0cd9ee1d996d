/** The standard normal distribution: its distribution function and quantiles, to about 15 digits. */

// taken once: inside a script host every use of the global Math costs a slow look-up
const { abs, exp, log, sqrt } = Math;

/**
 * Probability that a standard normal variable is at most `z`: W. Hart's rational approximation (Computer Approximations,
 * 1968, no. 5666) as G. West gives it (Wilmott Magazine, 2005). Relative error below 1e-13 in the tail −37 ≤ z ≤ 0.
 */
export function normalProbability(z: number): number {
  const distance = abs(z);
  const tail = distance > 37 ? 0 : exp((-distance * distance) / 2) * millsRatio(distance);
  return z > 0 ? 1 - tail : tail;
}

/** Upper tail ÷ exp(−x² ÷ 2). */
function millsRatio(x: number): number {
  if (x >= 7.07106781186547) return 1 / (2.5066282746310007 * (x + 1 / (x + 2 / (x + 3 / (x + 4 / (x + 0.65))))));
  const above =
    (((((3.52624965998911e-2 * x + 0.700383064443688) * x + 6.37396220353165) * x + 33.912866078383) * x +
      112.079291497871) *
      x +
      221.213596169931) *
      x +
    220.206867912376;
  const below =
    ((((((8.83883476483184e-2 * x + 1.75566716318264) * x + 16.064177579207) * x + 86.7807322029461) * x +
      296.564248779674) *
      x +
      637.333633378831) *
      x +
      793.826512519948) *
      x +
    440.413735824752;
  return above / below;
}

/**
 * The z that a standard normal variable does not exceed with `probability`, strictly between 0 and 1: M. Wichura,
 * Algorithm AS 241 (PPND16), Applied Statistics 37, 1988; relative error about 1e-16.
 */
export function normalQuantile(probability: number): number {
  const centred = probability - 0.5;
  if (abs(centred) <= 0.425) return centred * central(0.180625 - centred * centred);
  const root = sqrt(-log(centred < 0 ? probability : 1 - probability));
  const distance = root <= 5 ? nearTail(root - 1.6) : farTail(root - 5);
  return centred < 0 ? -distance : distance;
}

function central(r: number): number {
  const above =
    ((((((2509.0809287301227 * r + 33430.57558358813) * r + 67265.7709270087) * r + 45921.95393154987) * r +
      13731.69376550946) *
      r +
      1971.5909503065513) *
      r +
      133.14166789178438) *
      r +
    3.3871328727963665;
  const below =
    ((((((5226.495278852854 * r + 28729.085735721943) * r + 39307.89580009271) * r + 21213.794301586597) * r +
      5394.196021424751) *
      r +
      687.1870074920579) *
      r +
      42.31333070160091) *
      r +
    1;
  return above / below;
}

function nearTail(r: number): number {
  const above =
    ((((((0.0007745450142783414 * r + 0.022723844989269184) * r + 0.2417807251774506) * r + 1.2704582524523684) * r +
      3.6478483247632045) *
      r +
      5.769497221460691) *
      r +
      4.630337846156546) *
      r +
    1.4234371107496835;
  const below =
    ((((((1.0507500716444169e-9 * r + 0.0005475938084995345) * r + 0.015198666563616457) * r + 0.14810397642748008) *
      r +
      0.6897673349851) *
      r +
      1.6763848301838038) *
      r +
      2.053191626637759) *
      r +
    1;
  return above / below;
}

function farTail(r: number): number {
  const above =
    ((((((2.0103343992922881e-7 * r + 2.7115555687434876e-5) * r + 0.0012426609473880784) * r + 0.026532189526576124) *
      r +
      0.29656057182850487) *
      r +
      1.7848265399172913) *
      r +
      5.463784911164114) *
      r +
    6.657904643501103;
  const below =
    ((((((2.0442631033899397e-15 * r + 1.421511758316446e-7) * r + 1.8463183175100548e-5) * r + 0.0007868691311456133) *
      r +
      0.014875361290850615) *
      r +
      0.1369298809227358) *
      r +
      0.599832206555888) *
      r +
    1;
  return above / below;
}
