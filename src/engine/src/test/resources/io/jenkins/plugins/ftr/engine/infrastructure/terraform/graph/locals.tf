locals {
  overridden = "base"
}
