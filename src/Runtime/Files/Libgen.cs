namespace CSockTranslate.Runtime;

/// <summary><c>libgen.h</c> (POSIX).</summary>
public static unsafe class Libgen
{
    /// <summary>The directory part of a path, which may be changed; <c>.</c> for a path without one (POSIX <c>dirname</c>).</summary>
    public static sbyte* dirname(sbyte* path)
    {
        if (path == null)
        {
            return "."u8.ToPointer();
        }

        long end = Trim(path, String.strlen(path));
        long slash = end;
        while (slash > 0 && path[slash - 1] != '/')
        {
            slash--;
        }

        if (slash == 0 && path[0] != '/')
        {
            return "."u8.ToPointer();
        }

        // The slashes between both parts go too; but two at the very start mean something of their own (POSIX 4.13).
        long length = slash;
        while (length > 0 && path[length - 1] == '/')
        {
            length--;
        }

        if (length == 0)
        {
            length = path[0] == '/' && path[1] == '/' && path[2] != '/' ? 2 : 1;
        }

        path[length] = 0;
        return path;
    }

    /// <summary>The last component of a path, which may be changed; <c>.</c> for none (POSIX <c>basename</c>).</summary>
    public static sbyte* basename(sbyte* path)
    {
        if (path == null || path[0] == 0)
        {
            return "."u8.ToPointer();
        }

        long end = Trim(path, String.strlen(path));
        if (end == 0)
        {
            // There are only slashes: the last one.
            return path + (long)String.strlen(path) - 1;
        }

        path[end] = 0;
        while (end > 0 && path[end - 1] != '/')
        {
            end--;
        }

        return path + end;
    }

    // The length without the slashes at the end.
    private static long Trim(sbyte* path, ulong length)
    {
        long end = (long)length;
        while (end > 0 && path[end - 1] == '/')
        {
            end--;
        }

        return end;
    }
}
