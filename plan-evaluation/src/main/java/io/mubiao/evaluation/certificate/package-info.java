/**
 * Verdicts that a third party can check: {@link io.mubiao.evaluation.certificate.Certificate} and what its {@code verify}
 * found.
 */
@NullMarked
package io.mubiao.evaluation.certificate;

import org.jspecify.annotations.NullMarked;
