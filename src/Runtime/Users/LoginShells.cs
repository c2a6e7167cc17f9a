using System.Collections.Generic;

namespace CSockTranslate.Runtime.Users;

/// <summary>The shells of shells(5), one after the other.</summary>
internal sealed unsafe class LoginShells
{
    private List<nint>? _shells;
    private int _next;

    /// <summary>Reads the file and begins with its first shell.</summary>
    internal void Read()
    {
        Forget();
        _shells = Load();
    }

    /// <summary>The next shell, or null.</summary>
    internal sbyte* Next()
    {
        _shells ??= Load();
        return _next < _shells.Count ? (sbyte*)_shells[_next++] : null;
    }

    /// <summary>Begins anew, with the file as it is then.</summary>
    internal void Forget()
    {
        _shells?.ForEach(shell => Stdlib.free((void*)shell));
        _shells = null;
        _next = 0;
    }

    private static List<nint> Load()
    {
        int before = Errno.errno;
        FILE* file = Stdio.fopen("/etc/shells"u8, "re"u8);
        if (file == null)
        {
            Errno.errno = before;
            return [(nint)String.strdup("/bin/sh"u8), (nint)String.strdup("/bin/csh"u8)];
        }

        List<nint> shells = [];
        sbyte* line = null;
        ulong size = 0;
        while (Stdio.getline(&line, &size, file) > 0)
        {
            // A shell is what starts with the first slash before a comment.
            sbyte* shell = line + String.strcspn(line, "#/"u8);
            if (*shell == '/' && shell[1] != 0)
            {
                shells.Add((nint)String.strndup(shell, String.strcspn(shell, "# \t\n\v\f\r"u8)));
            }
        }

        Stdlib.free(line);
        Stdio.fclose(file);
        return shells;
    }
}
