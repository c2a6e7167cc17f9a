using CSockTranslate.Runtime.Processes;
using CSockTranslate.Runtime.Users;
using static CSockTranslate.Runtime.Errno;

namespace CSockTranslate.Runtime;

/// <summary><c>shadow.h</c> (SVID, getspnam(3)): users' passwords in the file shadow(5), which as a rule only the superuser may read.</summary>
/// <remarks>
/// What returns an entry returns null at the end or if there is none, and with errno set on an error: EACCES for who may not read the file. The next call
/// overwrites the entry. The forms with <c>_r</c> return 0 or an error number, ERANGE for a buffer that is too small, and store null on failure.
/// </remarks>
public static unsafe class Shadow
{
    /// <summary>Starts with the first user again.</summary>
    public static void setspent() => CProcess.Current.Library.Shadow.Rewind();

    /// <summary>Closes the file.</summary>
    public static void endspent() => CProcess.Current.Library.Shadow.Close();

    /// <summary>The next user.</summary>
    public static spwd* getspent()
    {
        EntryStorage storage = CProcess.Current.Library.ShadowUser;
        var entry = (spwd*)storage.Entry;
        spwd* result;
        int error;
        do
        {
            error = getspent_r(entry, storage.Buffer, storage.Size, &result);
        }
        while (storage.Grow(error));
        return result;
    }

    /// <summary>Finds a user by name.</summary>
    public static spwd* getspnam(CString name)
    {
        EntryStorage storage = CProcess.Current.Library.ShadowUser;
        spwd* result;
        int error;
        do
        {
            error = getspnam_r(name, (spwd*)storage.Entry, storage.Buffer, storage.Size, &result);
        }
        while (storage.Grow(error));
        return result;
    }

    /// <summary>Takes a line of the file apart.</summary>
    public static spwd* sgetspent(CString @string)
    {
        EntryStorage storage = CProcess.Current.Library.ShadowUser;
        while (String.strlen(@string) >= storage.Size)
        {
            storage.Grow(ERANGE);
        }

        spwd* result;
        sgetspent_r(@string, (spwd*)storage.Entry, storage.Buffer, storage.Size, &result);
        return result;
    }

    /// <summary>Reads the next user from a file of that form; null at the end, with ENOENT.</summary>
    public static spwd* fgetspent(FILE* stream)
    {
        EntryStorage storage = CProcess.Current.Library.ShadowUser;
        spwd* result;
        int error;
        do
        {
            error = fgetspent_r(stream, (spwd*)storage.Entry, storage.Buffer, storage.Size, &result);
        }
        while (storage.Grow(error));
        return result;
    }

    /// <summary>Writes a user to a file of that form; -1 with errno set: EINVAL for texts that would not be read back.</summary>
    public static int putspent(spwd* p, FILE* stream)
    {
        if (!IsField(p->sp_namp) || p->sp_namp == null || !IsField(p->sp_pwdp))
        {
            return (int)CallResult.Fail(EINVAL);
        }

        bool isWritten = Stdio.fprintf(stream, "%s:%s:"u8, p->sp_namp, p->sp_pwdp == null ? ""u8.ToPointer() : p->sp_pwdp) >= 0;
        foreach (long days in (System.ReadOnlySpan<long>)[p->sp_lstchg, p->sp_min, p->sp_max, p->sp_warn, p->sp_inact, p->sp_expire])
        {
            isWritten &= (days == -1 ? Stdio.fputc(':', stream) : Stdio.fprintf(stream, "%ld:"u8, days)) >= 0;
        }

        isWritten &= p->sp_flag == ulong.MaxValue || Stdio.fprintf(stream, "%lu"u8, p->sp_flag) >= 0;
        return isWritten && Stdio.fputc('\n', stream) >= 0 ? 0 : -1;
    }

    /// <summary>As <see cref="getspent"/>; ENOENT at the end.</summary>
    public static int getspent_r(spwd* result_buf, sbyte* buffer, ulong buflen, spwd** result)
    {
        *result = null;
        FILE* file = CProcess.Current.Library.Shadow.Open();
        return file == null ? errno : fgetspent_r(file, result_buf, buffer, buflen, result);
    }

    /// <summary>As <see cref="getspnam"/>; 0 too if there is no such user.</summary>
    public static int getspnam_r(CString name, spwd* result_buf, sbyte* buffer, ulong buflen, spwd** result)
    {
        *result = null;
        int before = errno;
        FILE* file = Stdio.fopen(ShadowFile.Path, "re"u8);
        if (file == null)
        {
            return errno == ENOENT ? Restore(before, 0) : errno;
        }

        int error;
        do
        {
            error = fgetspent_r(file, result_buf, buffer, buflen, result);
        }
        while (error == 0 && String.strcmp(result_buf->sp_namp, name) != 0);
        Stdio.fclose(file);
        return error == ENOENT ? Restore(before, 0) : error;
    }

    /// <summary>As <see cref="sgetspent"/>; for another form errno as it is, as in glibc.</summary>
    public static int sgetspent_r(CString @string, spwd* result_buf, sbyte* buffer, ulong buflen, spwd** result)
    {
        *result = null;
        if (String.strlen(@string) >= buflen)
        {
            return ERANGE;
        }

        String.strcpy(buffer, @string);
        if (!ShadowEntry.Parse(buffer, result_buf))
        {
            return errno;
        }

        *result = result_buf;
        return 0;
    }

    /// <summary>As <see cref="fgetspent"/>. After ERANGE the file is where it was.</summary>
    public static int fgetspent_r(FILE* stream, spwd* result_buf, sbyte* buffer, ulong buflen, spwd** result)
    {
        *result = null;
        while (true)
        {
            long start = Stdio.ftell(stream);
            buffer[buflen - 1] = -1;
            if (Stdio.fgets(buffer, (int)buflen, stream) == null)
            {
                return errno = ENOENT;
            }

            if (buffer[buflen - 1] == 0 && buffer[buflen - 2] != '\n' && Stdio.feof(stream) == 0)
            {
                Stdio.fseek(stream, start, Stdio.SEEK_SET);
                return errno = ERANGE;
            }

            sbyte* line = buffer + String.strspn(buffer, " \t\n\v\f\r"u8);
            if (*line is not (0 or (sbyte)'#') && ShadowEntry.Parse(line, result_buf))
            {
                *result = result_buf;
                return 0;
            }
        }
    }

    /// <summary>Keeps others that ask so too from changing passwords, and waits for them; -1 with errno set (lckpwdf(3)).</summary>
    public static int lckpwdf() => CProcess.Current.Library.Shadow.Lock();

    /// <summary>Ends <see cref="lckpwdf"/>; -1 if the file was not locked.</summary>
    public static int ulckpwdf() => CProcess.Current.Library.Shadow.Unlock();

    private static bool IsField(sbyte* text) => text == null || text[String.strcspn(text, ":\n"u8)] == 0;

    private static int Restore(int previous, int result)
    {
        errno = previous;
        return result;
    }
}
