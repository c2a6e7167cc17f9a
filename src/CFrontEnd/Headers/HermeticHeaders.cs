using System.Collections.Concurrent;
using System.Reflection;
using CSockTranslate.CFrontEnd.Lexing;
using CSockTranslate.CFrontEnd.Text;

namespace CSockTranslate.CFrontEnd.Headers;

/// <summary>The standard and POSIX headers that come with the front end, so that the same C means the same on every machine.</summary>
public static class HermeticHeaders
{
    private const string Prefix = "include/";

    private static readonly Assembly s_assembly = typeof(HermeticHeaders).Assembly;
    private static readonly ConcurrentDictionary<string, Lazy<SourceFile>> s_files = new(StringComparer.Ordinal);

    private static readonly Lazy<IReadOnlySet<string>> s_names = new(() =>
        s_assembly.GetManifestResourceNames()
            .Select(name => name.Replace('\\', '/'))
            .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
            .Select(name => name[Prefix.Length..])
            .ToHashSet(StringComparer.Ordinal));

    /// <summary>The names of all of them as <c>#include</c> takes them: <c>sys/socket.h</c>.</summary>
    public static IReadOnlySet<string> Names => s_names.Value;

    /// <summary>Opens one. All units have the same file, and share its tokens: most of what a unit reads is headers that other units have read.</summary>
    /// <param name="name">Its name as <c>#include</c> gives it.</param>
    /// <returns>The file; its path is the name in angle brackets. Null when there is no header of that name.</returns>
    public static SourceFile? Open(string name) =>
        Names.Contains(name) ? s_files.GetOrAdd(name, name => new Lazy<SourceFile>(() => OpenFirst(name))).Value : null;

    private static SourceFile OpenFirst(string name)
    {
        SourceFile file = SourceFileReader.FromBytes($"<{name}>", Read(name), isSystemHeader: true);
        Lexer.Share(file);
        return file;
    }

    private static byte[] Read(string name)
    {
        // Where the build ran on Windows the folders inside the resource's name have its separator.
        using Stream stream = s_assembly.GetManifestResourceStream(Prefix + name)
            ?? s_assembly.GetManifestResourceStream(Prefix + name.Replace('/', '\\'))
            ?? throw new InvalidOperationException($"The header {name} is listed but not there.");
        byte[] content = new byte[stream.Length];
        stream.ReadExactly(content);
        return content;
    }
}
