/**
 * L5: the bare chain behind the HTTP stack the services have (Tomcat, Spring MVC, virtual threads). What an end-to-end
 * figure of ours is a part of; it checks nothing, knows nobody and forgets what it had not told when it is killed.
 */
@NullMarked
package desmigratif.benchmarks.chain;

import org.jspecify.annotations.NullMarked;
