/**
 * Published plans as data. Start at {@link io.mubiao.catalog.PlanCatalog}.
 *
 * <p>The texts are verbatim, slips included; the English is a rendering and never authoritative.
 */
@NullMarked
package io.mubiao.catalog;

import org.jspecify.annotations.NullMarked;
