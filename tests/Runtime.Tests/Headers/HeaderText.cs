using System.Text.RegularExpressions;

namespace CSockTranslate.Runtime.Tests.Headers;

/// <summary>One embedded header, scanned as text: the class that it is mapped to, its functions and its constants.</summary>
internal sealed partial class HeaderText
{
    private HeaderText(string name, string text)
    {
        Name = name;
        string plain = Continuations().Replace(Comments().Replace(text, " "), " ");
        ClassName = ClassPragma().Match(plain) is { Success: true } pragma ? pragma.Groups[1].Value : null;
        Guard = GuardLine().Match(plain).Groups[1].Value;
        foreach (Match macro in ObjectMacros().Matches(plain))
        {
            if (macro.Groups[1].Value != Guard)
            {
                Macros[macro.Groups[1].Value] = macro.Groups[2].Value.Trim();
            }
        }

        foreach (string declaration in WithoutBraces(Directives().Replace(plain, "")).Split(';'))
        {
            if (!declaration.Contains("typedef", StringComparison.Ordinal) && Function().Match(declaration.Trim()) is { Success: true } function)
            {
                Functions.Add((function.Groups[1].Value, CountParameters(function.Groups[2].Value)));
            }
        }
    }

    /// <summary>The name that <c>#include</c> finds.</summary>
    public string Name { get; }

    /// <summary>The runtime class that the header's pragma names, or null.</summary>
    public string? ClassName { get; }

    /// <summary>The functions and how many parameters they have; <c>...</c> counts as one.</summary>
    public List<(string Name, int Parameters)> Functions { get; } = [];

    /// <summary>The object-like macros and their replacement.</summary>
    public Dictionary<string, string> Macros { get; } = [];

    private string Guard { get; }

    /// <summary>All headers of the front end.</summary>
    public static IReadOnlyList<HeaderText> All { get; } = ReadAll();

    private static List<HeaderText> ReadAll()
    {
        const string Prefix = "include/";
        var assembly = System.Reflection.Assembly.Load("CSockTranslate.CFrontEnd");
        List<HeaderText> headers = [];
        foreach (string resource in assembly.GetManifestResourceNames().Where(name => name.StartsWith(Prefix, StringComparison.Ordinal)).Order())
        {
            using StreamReader reader = new(assembly.GetManifestResourceStream(resource)!);
            headers.Add(new HeaderText(resource[Prefix.Length..], reader.ReadToEnd()));
        }

        return headers;
    }

    /// <summary>Drops what stands between braces: members of structs are no declarations of functions.</summary>
    private static string WithoutBraces(string text)
    {
        int depth = 0;
        return string.Concat(text.Where(c =>
        {
            depth += c == '{' ? 1 : 0;
            bool keep = depth == 0;
            depth -= c == '}' ? 1 : 0;
            return keep;
        }));
    }

    private static int CountParameters(string parameters)
    {
        if (parameters.Trim() == "void")
        {
            return 0;
        }

        int depth = 0;
        int count = 1;
        foreach (char c in parameters)
        {
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            count += c == ',' && depth == 0 ? 1 : 0;
        }

        return count;
    }

    [GeneratedRegex(@"/\*.*?\*/|//[^\n]*", RegexOptions.Singleline)]
    private static partial Regex Comments();

    [GeneratedRegex(@"\\\r?\n")]
    private static partial Regex Continuations();

    [GeneratedRegex(@"#pragma csocktranslate class\((\w+)\)")]
    private static partial Regex ClassPragma();

    [GeneratedRegex(@"#ifndef (\w+)")]
    private static partial Regex GuardLine();

    [GeneratedRegex(@"^[ \t]*#[ \t]*define[ \t]+(\w+)(?!\()(?:[ \t]+([^\r\n]*))?$", RegexOptions.Multiline)]
    private static partial Regex ObjectMacros();

    [GeneratedRegex(@"^[ \t]*#[^\n]*$", RegexOptions.Multiline)]
    private static partial Regex Directives();

    /// <summary>A type, a name and parameters up to the last parenthesis. A pointer to a function starts with a parenthesis and is none.</summary>
    [GeneratedRegex(@"^(?:_Noreturn\s+|extern\s+)*(?:struct\s+|unsigned\s+|const\s+)*\w[\w\s\*]*?[\s\*](\w+)\s*\((.*)\)$", RegexOptions.Singleline)]
    private static partial Regex Function();
}
