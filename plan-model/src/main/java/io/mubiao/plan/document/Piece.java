package io.mubiao.plan.document;

import io.mubiao.plan.value.Citation;
import java.io.Serializable;

/**
 * A piece of a document. All pieces, one after the other, are the document, character for character.
 *
 * @param kind what it was read as
 * @param citation the piece
 */
public record Piece(PieceKind kind, Citation citation) implements Serializable {
    /** The kind with the words. */
    @Override
    public String toString() {
        return kind + " " + citation;
    }
}
