package io.mubiao.evaluation.certificate;

import com.google.common.collect.ImmutableList;
import io.mubiao.evaluation.figure.Figures;
import io.mubiao.plan.Plan;
import io.mubiao.plan.area.AreaId;
import io.mubiao.plan.fault.Fault;
import io.mubiao.plan.fault.FaultException;
import io.mubiao.plan.file.WholeFile;
import io.mubiao.plan.indicator.Target;
import io.mubiao.plan.indicator.TargetId;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/**
 * Verdicts, all that they were found from, and how: one JSON text that anybody who has the plan can recompute, byte by
 * byte. It holds the hash of the plan, the areas, every option, every observation that a verdict may hang on and no other,
 * and for each target and area the verdict under every reading with its figures and its working. Immutable.
 *
 * <p>The text is canonical JSON (RFC 8785); its hashes are SHA-256 over the canonical text in UTF-8, of the plan's own file
 * form, of what went in, and of the whole without its last hash. Figures are exact and are strings; the only numbers are
 * years, decimals and positions. It holds no time of making, so that the same verdicts have the same certificate.
 *
 * <p>A certificate shows that verdicts follow from observations, not that the observations are true. Whoever alters
 * observations and recomputes everything has made another certificate, which its {@link #sha256()} tells from the first.
 */
public final class Certificate implements Serializable {
    private static final long serialVersionUID = 1L;

    private final String json;
    private final String sha256;

    private Certificate(String json, String sha256) {
        this.json = json;
        this.sha256 = sha256;
    }

    /**
     * Certifies targets in areas.
     *
     * @param figures what is judged by, under its options
     * @param areas where, at least one, each once
     * @param targets of the plan, each once
     * @throws IllegalArgumentException if an area or a target comes twice, a target is not one of the plan, or a text of the
     *     plan or of an observation has half a surrogate pair, which is no character
     */
    public static Certificate of(Figures figures, List<AreaId> areas, List<TargetId> targets) {
        Plan plan = figures.plan();
        ImmutableList<TargetId> inOrder = plan.targets().stream()
                .map(Target::id)
                .filter(targets::contains)
                .collect(ImmutableList.toImmutableList());
        if (inOrder.size() < targets.size()) {
            throw new IllegalArgumentException(
                    "Targets " + targets + " must be of plan '" + plan.id() + "', each once");
        }
        if (areas.isEmpty() || areas.stream().distinct().count() < areas.size()) {
            throw new IllegalArgumentException("Areas " + areas + " must be one or more, each once");
        }
        JsonNode certificate = CertificateJson.of(
                plan,
                new Question(
                        inOrder,
                        ImmutableList.copyOf(areas),
                        figures.tree(),
                        figures.options(),
                        figures.observations()));
        return new Certificate(
                CanonicalJson.write(certificate), certificate.get("sha256").stringValue());
    }

    /**
     * Reads a certificate from a file. What it states is not checked: see {@link #verify(Plan)}.
     *
     * @throws FaultException with everything that is wrong with its form, which is strict: no other property, no other type,
     *     no other order, and not a byte that is not canonical
     */
    public static Certificate read(Path file) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            String json = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return read(json, file.toString());
        } catch (CharacterCodingException e) {
            throw new FaultException(file.toString(), List.of(Fault.of("", "", "must be text in UTF-8, and is not")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads a certificate from its text, as {@link #read(Path)} does. */
    public static Certificate parse(String json) {
        return read(json, "JSON text");
    }

    private static Certificate read(String json, String name) {
        JsonNode certificate = CanonicalJson.read(json, name);
        question(json, certificate, name);
        return new Certificate(json, certificate.get("sha256").stringValue());
    }

    private static Question question(String json, JsonNode certificate, String name) {
        List<Fault> faults = new ArrayList<>();
        CertificateForm.CERTIFICATE.check(certificate, JsonPointer.empty(), faults);
        Optional<Question> question =
                faults.isEmpty() ? new QuestionReader(certificate, faults).question() : Optional.empty();
        CanonicalJson.departure(json, certificate).ifPresent(faults::add);
        if (!faults.isEmpty()) {
            throw new FaultException(name, faults);
        }
        return question.orElseThrow();
    }

    /** The text: canonical JSON, on one line that does not end. */
    public String json() {
        return json;
    }

    /** The hash of the text without this hash, as the certificate states it: 64 lower-case hexadecimal digits. */
    public String sha256() {
        return sha256;
    }

    /** Writes the text to a file in UTF-8: whole, or not at all. */
    public void write(Path file) {
        WholeFile.write(file, json);
    }

    /**
     * Replays the evaluation from the observations, options and areas of this certificate, and compares everything.
     *
     * @param plan the plan that was judged, from a source that is trusted
     * @throws IllegalArgumentException if a text of the plan has half a surrogate pair: no certificate can be of such a plan
     */
    public Verification verify(Plan plan) {
        JsonNode certificate = CanonicalJson.read(json, "Certificate " + sha256);
        Question question = question(json, certificate, "Certificate " + sha256);
        return new Verification(new Replay(certificate, question).differences(plan));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Certificate certificate && json.equals(certificate.json);
    }

    @Override
    public int hashCode() {
        return json.hashCode();
    }

    /** For example {@code Certificate 9f86d081…}, with all digits of the hash. */
    @Override
    public String toString() {
        return "Certificate " + sha256;
    }
}
