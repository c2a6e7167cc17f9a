using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Runtime.InteropServices;
using System.Text;

// Texts from the network on their way through builders, iterators and helpers.
static class Words
{
    private static readonly StringBuilder s_pending = new();

    [DllImport("libc", SetLastError = true)]
    private static extern nint recv(int fd, byte[] buffer, nuint length, int flags);

    private static IEnumerable<string> Lines(int fd)
    {
        byte[] part = new byte[512];
        while (true)
        {
            nint n = recv(fd, part, 512, 0);
            if (n <= 0)
                yield break;
            s_pending.Append(Encoding.ASCII.GetString(part, 0, (int)n));
            string all = s_pending.ToString();
            yield return all[3..].TrimEnd('\r');
        }
    }

    private static void Ping(string host) => Process.Start("cmd.exe", "/c ping " + host); // expect: net-command-injection

    private static void Handle(string line)
    {
        string text = line.Substring(4);
        if (text.StartsWith("!ping "))
            Ping(text.Substring(6));
    }

    private static string? Field(string header, string name)
    {
        foreach (string line in header.Split("\r\n"))
        {
            if (line.StartsWith(name, StringComparison.OrdinalIgnoreCase))
                return line[name.Length..].Trim();
        }

        return null;
    }

    private static void Save(int fd)
    {
        foreach (string header in Lines(fd))
        {
            string? served = Field(header, "X-File-Name:");
            using Stream to = served != null
                ? File.Create(Path.Combine("downloads", served)) // expect: net-path-traversal
                : File.Create("index.html");
        }
    }

    private static void SaveKnown(int fd)
    {
        foreach (string header in Lines(fd))
        {
            string? served = Field(header, "X-File-Name:");
            if (served is null || served.Contains(".."))
                continue;
            using Stream to = File.Create(Path.Combine("downloads", served));
        }
    }

    private static void Main()
    {
        foreach (string line in Lines(3))
            Handle(line);
    }
}
