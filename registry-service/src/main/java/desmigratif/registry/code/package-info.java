/**
 * Codes the programme lays down (pillars, obstacles, papers, trades …): data with a text in Indonesian and English, and
 * not constants, since a ministry changes them. Codes our own rules decide by are enums of the room that decides.
 *
 * <p>Asked by {@code CodeController} and, through {@link desmigratif.registry.code.CodeLookup}, by the rules of every
 * room. Tells and keeps nothing. Adding a code is adding a line to {@code registry-codes.txt}; none is ever removed.
 */
@NullMarked
package desmigratif.registry.code;

import org.jspecify.annotations.NullMarked;
