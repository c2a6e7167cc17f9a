using System;
using System.Collections.Generic;
using static CSockTranslate.Runtime.Errno;

namespace CSockTranslate.Runtime.Files;

/// <summary>Makes a path absolute, component by component (POSIX realpath).</summary>
internal static unsafe class PathResolution
{
    // As many links as Linux follows.
    private const int MaximumLinks = 40;

    /// <summary>Resolves a path; 0 or the error number.</summary>
    internal static int Resolve(CString name, out byte[] path)
    {
        path = [];
        if (name.IsNull)
        {
            return EINVAL;
        }

        if (name.Length == 0)
        {
            return ENOENT;
        }

        var resolved = new List<byte>();
        if (*name.Pointer != '/')
        {
            sbyte* here = stackalloc sbyte[Limits.PATH_MAX];
            if (Unistd.getcwd(here, Limits.PATH_MAX) == null)
            {
                return errno;
            }

            resolved.AddRange(((CString)here).AsSpan());
        }

        List<byte> rest = [.. name.AsSpan()];
        int links = 0;
        while (TakeComponent(rest, out byte[] component))
        {
            if (component is [(byte)'.'])
            {
                continue;
            }

            if (component is [(byte)'.', (byte)'.'])
            {
                int parent = Math.Max(0, resolved.LastIndexOf((byte)'/'));
                resolved.RemoveRange(parent, resolved.Count - parent);
                continue;
            }

            int error = Step(resolved, component, rest, ref links);
            if (error != 0)
            {
                return error;
            }
        }

        path = resolved.Count == 0 ? [(byte)'/'] : [.. resolved];
        return 0;
    }

    private static int Step(List<byte> resolved, byte[] component, List<byte> rest, ref int links)
    {
        if (resolved is not [(byte)'/'])
        {
            resolved.Add((byte)'/');
        }

        resolved.AddRange(component);
        sbyte* target = stackalloc sbyte[Limits.PATH_MAX];
        fixed (byte* whole = (byte[])[.. resolved, 0])
        {
            long length = Unistd.readlink((sbyte*)whole, target, Limits.PATH_MAX);
            if (length >= 0)
            {
                if (++links > MaximumLinks)
                {
                    return ELOOP;
                }

                ReadOnlySpan<byte> link = new(target, (int)length);
                rest.InsertRange(0, (byte[])[.. link, .. rest.Count > 0 ? "/"u8 : default]);
                int keep = link is [(byte)'/', ..] ? 0 : resolved.LastIndexOf((byte)'/');
                resolved.RemoveRange(keep, resolved.Count - keep);
                return 0;
            }

            if (errno != EINVAL)
            {
                return errno;
            }

            // No link. What has something behind it, a slash at least, is a directory.
            stat status;
            if (rest.Count == 0)
            {
                return 0;
            }

            return SysStat.stat((sbyte*)whole, &status) != 0 ? errno : SysStat.S_ISDIR(status.st_mode) == 0 ? ENOTDIR : 0;
        }
    }

    /// <summary>Takes what stands before the next slash, but keeps a slash that ends the path, as the last component is a directory then.</summary>
    private static bool TakeComponent(List<byte> rest, out byte[] component)
    {
        int start = 0;
        while (start < rest.Count && rest[start] == '/')
        {
            start++;
        }

        int end = start;
        while (end < rest.Count && rest[end] != '/')
        {
            end++;
        }

        component = [.. rest[start..end]];
        rest.RemoveRange(0, end);
        return component.Length > 0;
    }
}
