terraform {
  # expect: VIOLATION local
  backend "local" {
    path = "state.tfstate"
  }
}
