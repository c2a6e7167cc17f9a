using System;
using System.Collections.Generic;
using System.IO;
using System.Text;

namespace CSockTranslate.Runtime.Names;

/// <summary>
/// The tables of names that systems keep as text: hosts(5), services(5), protocols(5), networks(5). A line is a list of words; <c>#</c> starts a
/// comment.
/// </summary>
internal static class NameTable
{
    /// <summary>The lines that have words; none if there is no such file.</summary>
    internal static IEnumerable<string[]> Read(string name)
    {
        string path = OperatingSystem.IsWindows()
            ? Path.Combine(Environment.SystemDirectory, "drivers", "etc", name == "protocols" ? "protocol" : name)
            : Path.Combine("/etc", name);
        return File.Exists(path) ? Words(File.ReadLines(path, Encoding.UTF8)) : [];
    }

    /// <summary>The words of lines, without comments and empty lines.</summary>
    internal static IEnumerable<string[]> Words(IEnumerable<string> lines)
    {
        foreach (string line in lines)
        {
            int comment = line.IndexOf('#');
            string[] words = (comment < 0 ? line : line[..comment])
                .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
            if (words.Length > 0)
            {
                yield return words;
            }
        }
    }
}
