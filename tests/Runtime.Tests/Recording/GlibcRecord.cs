using System.Diagnostics;
using System.Reflection;
using System.Runtime.InteropServices;
using System.Text;

namespace CSockTranslate.Runtime.Tests.Recording;

/// <summary>
/// What a C program of this project printed when gcc built it against glibc. The program is <c>NAME.c</c>, the output
/// <c>NAME.record</c>, one line per fact with tabs between its fields.
/// </summary>
internal static class GlibcRecord
{
    /// <summary>The whole record.</summary>
    public static string Text(string name) => Encoding.Latin1.GetString(Bytes(name + ".record"));

    /// <summary>The lines of a record, split into fields.</summary>
    public static IEnumerable<string[]> Lines(string name) =>
        Text(name).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split('\t'));

    /// <summary>Undoes the escapes (<c>\xx</c>) of a field.</summary>
    public static byte[] Unescape(string field)
    {
        List<byte> bytes = [];
        for (int i = 0; i < field.Length; i++)
        {
            if (field[i] == '\\')
            {
                bytes.Add(Convert.ToByte(field.Substring(i + 1, 2), 16));
                i += 2;
            }
            else
            {
                bytes.Add((byte)field[i]);
            }
        }

        return [.. bytes];
    }

    private const string Compiler = "/usr/bin/gcc";

    /// <summary>The glibc that the records were made with; others differ in details, for example in how qsort compares.</summary>
    private const string LibraryVersion = "glibc 2.36";

    /// <summary>
    /// Builds the program and compares what it prints with the record. Null when they agree or when this machine has no gcc with the
    /// glibc of the records; otherwise the first line that differs.
    /// </summary>
    public static async Task<string?> FirstDifferenceFromGcc(string name, CancellationToken cancellation)
    {
        if (!await HasCompiler(cancellation))
        {
            return null;
        }

        DirectoryInfo directory = Directory.CreateTempSubdirectory("glibc-record-");
        try
        {
            string source = Path.Combine(directory.FullName, name + ".c");
            string program = Path.Combine(directory.FullName, name);
            await File.WriteAllBytesAsync(source, Bytes(name + ".c"), cancellation);
            await Run(Compiler, ["-w", "-O0", "-fno-builtin", "-o", program, source, "-lm"], cancellation);
            byte[] output = await Run(program, [], cancellation);
            return FirstDifference(Text(name), Encoding.Latin1.GetString(output));
        }
        finally
        {
            directory.Delete(recursive: true);
        }
    }

    private static async Task<bool> HasCompiler(CancellationToken cancellation)
    {
        const string Configuration = "/usr/bin/getconf";
        if (RuntimeInformation.RuntimeIdentifier != "linux-x64" || !File.Exists(Compiler) || !File.Exists(Configuration))
        {
            return false;
        }

        byte[] version = await Run(Configuration, ["GNU_LIBC_VERSION"], cancellation);
        return Encoding.Latin1.GetString(version).TrimEnd() == LibraryVersion;
    }

    private static string? FirstDifference(string recorded, string printed)
    {
        string[] left = recorded.Split('\n');
        string[] right = printed.Split('\n');
        for (int i = 0; i < Math.Max(left.Length, right.Length); i++)
        {
            string before = i < left.Length ? left[i] : "(nothing)";
            string now = i < right.Length ? right[i] : "(nothing)";
            if (before != now)
            {
                return $"line {i + 1}: recorded '{before}', gcc's program prints '{now}'";
            }
        }

        return null;
    }

    private static async Task<byte[]> Run(string program, string[] arguments, CancellationToken cancellation)
    {
        ProcessStartInfo start = new(program, arguments) { RedirectStandardOutput = true };
        using Process process = Process.Start(start)!;
        using MemoryStream output = new();
        await process.StandardOutput.BaseStream.CopyToAsync(output, cancellation);
        await process.WaitForExitAsync(cancellation);
        return process.ExitCode == 0 ? output.ToArray() : throw new InvalidOperationException($"{program} ended with {process.ExitCode}");
    }

    /// <summary>The bytes of an embedded file.</summary>
    public static byte[] Bytes(string name)
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)
            ?? throw new FileNotFoundException(name);
        using MemoryStream copy = new();
        stream.CopyTo(copy);
        return copy.ToArray();
    }
}
