/** What every test stands on: the embedded engines, one service on them, its facts, its contracts, its callers. */
@NullMarked
package desmigratif.test;

import org.jspecify.annotations.NullMarked;
