package io.mubiao.plan.document;

import io.mubiao.plan.document.promise.FoundPromise;
import io.mubiao.plan.indicator.Nature;
import io.mubiao.plan.value.Citation;
import io.mubiao.plan.work.ProvisionId;
import java.util.Optional;

/**
 * A promise of the document, before it has its number.
 *
 * @param promise what was found
 * @param citation the words that promise it
 * @param provision the provision whose clause covers it
 * @param nature how binding its clause says it is
 */
record TargetDraft(FoundPromise promise, Citation citation, Optional<ProvisionId> provision, Nature nature) {}
