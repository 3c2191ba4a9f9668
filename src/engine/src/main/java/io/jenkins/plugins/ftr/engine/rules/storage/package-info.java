/** Rules on object, block and file storage: S3, EBS, EFS, FSx, images and snapshots. */
package io.jenkins.plugins.ftr.engine.rules.storage;
