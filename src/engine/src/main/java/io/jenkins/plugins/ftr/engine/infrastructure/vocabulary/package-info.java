/** Translation of what readers find into the resource types and property names of AWS. */
package io.jenkins.plugins.ftr.engine.infrastructure.vocabulary;
