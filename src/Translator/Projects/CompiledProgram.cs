namespace CSockTranslate.Translator.Projects;

/// <summary>A program that has been translated and compiled.</summary>
/// <param name="AssemblyName">The assembly's name.</param>
/// <param name="Image">The assembly.</param>
/// <param name="Symbols">Its portable PDB; null if none was asked for.</param>
public sealed record CompiledProgram(string AssemblyName, byte[] Image, byte[]? Symbols);
