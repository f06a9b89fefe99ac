/** What every test of the rules stands on. */
@org.jspecify.annotations.NullMarked
package desmigratif.registry;
