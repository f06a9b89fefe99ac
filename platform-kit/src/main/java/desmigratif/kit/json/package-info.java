/** JSON as the wire has it: facts, which never change shape by a framework's default, and commands, which refuse what they do not know. */
@NullMarked
package desmigratif.kit.json;

import org.jspecify.annotations.NullMarked;
