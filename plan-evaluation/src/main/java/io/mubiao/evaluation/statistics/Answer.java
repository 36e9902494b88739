package io.mubiao.evaluation.statistics;

import java.io.Serializable;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A result, or the reason why there is none. Input outside the domain of a function is not an accident: it is answered by a
 * {@link Refusal}, and by neither an exception nor NaN. Immutable, and equal to another with the same content.
 *
 * @param <T> what was asked for
 */
public final class Answer<T extends Serializable> implements Serializable {
    private static final long serialVersionUID = 1L;

    private final @Nullable T value;
    private final @Nullable Refusal refusal;

    private Answer(@Nullable T value, @Nullable Refusal refusal) {
        this.value = value;
        this.refusal = refusal;
    }

    /** An answer with a result. */
    public static <T extends Serializable> Answer<T> of(T value) {
        return new Answer<>(Objects.requireNonNull(value), null);
    }

    /** An answer without one. */
    public static <T extends Serializable> Answer<T> refused(Refusal refusal) {
        return new Answer<>(null, Objects.requireNonNull(refusal));
    }

    /** An answer without one, for a reason. */
    public static <T extends Serializable> Answer<T> refused(RefusalReason reason, String detail) {
        return refused(new Refusal(reason, detail));
    }

    /** The result; empty if there is none. */
    public Optional<T> value() {
        return Optional.ofNullable(value);
    }

    /** Why there is no result; empty if there is one. */
    public Optional<Refusal> refusal() {
        return Optional.ofNullable(refusal);
    }

    /**
     * The result.
     *
     * @throws NoSuchElementException if there is none; its message is the refusal
     */
    public T orElseThrow() {
        return value().orElseThrow(() -> new NoSuchElementException(String.valueOf(refusal)));
    }

    /** The same of what is made of the result. */
    public <R extends Serializable> Answer<R> map(Function<? super T, ? extends R> change) {
        return value == null ? new Answer<>(null, refusal) : of(change.apply(value));
    }

    /** The answer to a question that is asked with the result. */
    public <R extends Serializable> Answer<R> flatMap(Function<? super T, Answer<R>> question) {
        return value == null ? new Answer<>(null, refusal) : question.apply(value);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Answer<?> answer
                && Objects.equals(value, answer.value)
                && Objects.equals(refusal, answer.refusal);
    }

    @Override
    public int hashCode() {
        return Objects.hash(value, refusal);
    }

    /** The result, or the refusal. */
    @Override
    public String toString() {
        return String.valueOf(value == null ? refusal : value);
    }
}
