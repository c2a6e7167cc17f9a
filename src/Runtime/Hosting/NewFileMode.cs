namespace CSockTranslate.Runtime.Hosting;

/// <summary>The permissions of a new file.</summary>
/// <param name="Bits">The permissions, and the type where a call takes one.</param>
/// <param name="IsExact">Whether these are they; if not, the host's mask takes its part away.</param>
internal readonly record struct NewFileMode(uint Bits, bool IsExact);
