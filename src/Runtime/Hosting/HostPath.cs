using System;
using System.IO;
using System.Text;
using CSockTranslate.Runtime.Descriptors;
using static CSockTranslate.Runtime.Errno;

namespace CSockTranslate.Runtime.Hosting;

/// <summary>File names as the BCL takes them.</summary>
internal static unsafe class HostPath
{
    /// <summary>Decodes a NUL-terminated name; 0, -EFAULT for null, -ENOENT for the empty name or -ENAMETOOLONG.</summary>
    internal static int Decode(sbyte* path, out string name)
    {
        name = "";
        if (path == null)
        {
            return -EFAULT;
        }

        CString text = path;
        if (text.Length == 0)
        {
            return -ENOENT;
        }

        if (text.Length >= Limits.PATH_MAX)
        {
            return -ENAMETOOLONG;
        }

        name = Encoding.UTF8.GetString(text.AsSpan());
        foreach (string component in name.Split('/'))
        {
            if (Encoding.UTF8.GetByteCount(component) > Limits.NAME_MAX)
            {
                return -ENAMETOOLONG;
            }
        }

        return 0;
    }

    /// <summary>
    /// As <see cref="Decode(sbyte*, out string)"/>; a relative name is put behind the directory's, unless that is null. Also -ENOTDIR for what is no
    /// directory, and for a slash behind a name that is a file's.
    /// </summary>
    internal static int Decode(OpenFile? start, sbyte* path, out string name)
    {
        int error = Decode(path, out name);
        if (error != 0 || (start is not null && start is not DirectoryFile))
        {
            return error != 0 ? error : -ENOTDIR;
        }

        name = start is DirectoryFile directory ? Path.Combine(directory.Name, name) : name;
        if (name.Length > 1 && name.EndsWith('/'))
        {
            name = name.TrimEnd('/') is { Length: > 0 } trimmed ? trimmed : "/";
            return File.Exists(name) ? -ENOTDIR : 0;
        }

        return 0;
    }

    /// <summary>Why there is no such file: -ENOTDIR if a file stands where its path has a directory, else -ENOENT.</summary>
    internal static int Missing(string name)
    {
        for (string? parent = Path.GetDirectoryName(Path.GetFullPath(name)); parent is not null; parent = Path.GetDirectoryName(parent))
        {
            if (File.Exists(parent))
            {
                return -ENOTDIR;
            }

            if (Directory.Exists(parent))
            {
                break;
            }
        }

        return -ENOENT;
    }

    /// <summary>Whether the name is there, as a file, a directory or a symbolic link to anything.</summary>
    internal static bool Exists(string name) => Path.Exists(name) || IsLink(name);

    /// <summary>Whether the name is a symbolic link.</summary>
    internal static bool IsLink(string name) => new FileInfo(name).LinkTarget is not null;
}
