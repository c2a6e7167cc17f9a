using System.Collections.Concurrent;
using System.Text;
using CSockTranslate.CFrontEnd.Lexing;
using CSockTranslate.CFrontEnd.Text;

namespace CSockTranslate.CFrontEnd.Preprocessing;

/// <summary>The macros that gcc 12 defines on x86-64 Linux (C11 §6.10.8 and its own).</summary>
internal static class PredefinedMacros
{
    /// <summary>The name of the file that stands for the compiler's definitions.</summary>
    public const string FileName = "<built-in>";

    private const string ResourceName = "predefined/gcc-x86_64-linux.h";

    private static readonly Lazy<string> s_common = new(ReadResource);
    private static readonly ConcurrentDictionary<LanguageStandard, Lazy<SourceFile>> s_files = new(ReferenceEqualityComparer.Instance);

    /// <summary>The definitions for a dialect, as a file of directives that all units have in common.</summary>
    public static SourceFile Open(LanguageStandard standard) =>
        s_files.GetOrAdd(standard, standard => new Lazy<SourceFile>(() => Create(standard))).Value;

    private static SourceFile Create(LanguageStandard standard)
    {
        StringBuilder text = new();
        if (standard.IsStrict)
        {
            text.Append("#define __STRICT_ANSI__ 1\n");
        }

        if (standard.VersionMacro is { } version)
        {
            text.Append("#define __STDC_VERSION__ ").Append(version).Append('\n');
        }

        text.Append(s_common.Value);
        SourceFile file = new(FileName, text.ToString(), isSystemHeader: true);
        Lexer.Share(file);
        return file;
    }

    private static string ReadResource()
    {
        using Stream stream = typeof(PredefinedMacros).Assembly.GetManifestResourceStream(ResourceName)
            ?? throw new InvalidOperationException($"The resource {ResourceName} is missing.");
        using StreamReader reader = new(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
