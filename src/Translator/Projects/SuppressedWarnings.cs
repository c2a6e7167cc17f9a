namespace CSockTranslate.Translator.Projects;

/// <summary>
/// The C# compiler's warnings about what is natural in C. A translation says what the C says, so they would report the C program's
/// style, not a mistake; everything else stays on.
/// </summary>
public static class SuppressedWarnings
{
    /// <summary>The warnings' ids, each with what there is in C that causes it.</summary>
    public static IReadOnlyList<(string Id, string Reason)> All { get; } =
    [
        ("CS0108", "members named like those that every C# type has"),
        ("CS0162", "statements behind return, exit or an endless loop"),
        ("CS0164", "labels that no goto names"),
        ("CS0168", "variables that are declared and never used"),
        ("CS0169", "fields that are never used"),
        ("CS0219", "variables that are set and never read"),
        ("CS0414", "fields that are set and never read"),
        ("CS0465", "functions called Finalize"),
        ("CS0642", "loops and branches that do nothing"),
        ("CS0649", "fields that only foreign memory sets"),
        ("CS0652", "comparisons with a constant outside the type's range"),
        ("CS0665", "assignments of a constant as a condition"),
        ("CS0675", "bitwise or of sign-extended operands"),
        ("CS1522", "empty switches"),
        ("CS1717", "assignments of a variable to itself"),
        ("CS1718", "comparisons of a variable with itself"),
        ("CS8909", "comparisons of function pointers"),
        ("CS8981", "lower-case type names"),
    ];
}
