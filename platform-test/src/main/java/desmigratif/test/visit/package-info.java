/** Somebody at the portal, for tests that come by HTTP: a browser without pages, or a program with a token. */
@NullMarked
package desmigratif.test.visit;

import org.jspecify.annotations.NullMarked;
