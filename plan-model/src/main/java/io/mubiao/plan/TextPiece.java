package io.mubiao.plan;

import io.mubiao.plan.value.Citation;

/**
 * A piece of the official text that belongs to one element of a plan.
 *
 * @param place the JSON pointer of its citation in the plan's file form
 * @param citation the piece
 */
record TextPiece(String place, Citation citation) {}
