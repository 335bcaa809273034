"""How fast Newsroom is, measured beside the tools that one would otherwise take; see docs/performance.md."""
