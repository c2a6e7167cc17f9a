using CSockTranslate.Runtime.StandardLibrary;

namespace CSockTranslate.Runtime;

// 48-bit pseudo-random sequences whose state the caller keeps (glibc drand48_r). All return 0.
public static unsafe partial class Stdlib
{
    /// <summary>As <see cref="drand48"/> (glibc drand48_r).</summary>
    public static int drand48_r(drand48_data* buffer, double* result) => erand48_r(buffer->__x, buffer, result);

    /// <summary>As <see cref="erand48"/> (glibc drand48_r).</summary>
    public static int erand48_r(ushort* xsubi, drand48_data* buffer, double* result)
    {
        *result = LinearCongruential48.Next(xsubi, buffer) * TwoToMinus48;
        return 0;
    }

    /// <summary>As <see cref="lrand48"/> (glibc drand48_r).</summary>
    public static int lrand48_r(drand48_data* buffer, long* result) => nrand48_r(buffer->__x, buffer, result);

    /// <summary>As <see cref="nrand48"/> (glibc drand48_r).</summary>
    public static int nrand48_r(ushort* xsubi, drand48_data* buffer, long* result)
    {
        *result = (long)(LinearCongruential48.Next(xsubi, buffer) >> 17);
        return 0;
    }

    /// <summary>As <see cref="mrand48"/> (glibc drand48_r).</summary>
    public static int mrand48_r(drand48_data* buffer, long* result) => jrand48_r(buffer->__x, buffer, result);

    /// <summary>As <see cref="jrand48"/> (glibc drand48_r).</summary>
    public static int jrand48_r(ushort* xsubi, drand48_data* buffer, long* result)
    {
        *result = (int)(LinearCongruential48.Next(xsubi, buffer) >> 16);
        return 0;
    }

    /// <summary>As <see cref="srand48"/> (glibc drand48_r).</summary>
    public static int srand48_r(long seedval, drand48_data* buffer)
    {
        LinearCongruential48.Start(buffer);
        buffer->__x[0] = 0x330E;
        buffer->__x[1] = (ushort)seedval;
        buffer->__x[2] = (ushort)(seedval >> 16);
        return 0;
    }

    /// <summary>As <see cref="seed48"/>; the value before is in <paramref name="buffer"/> (glibc drand48_r).</summary>
    public static int seed48_r(ushort* seed16v, drand48_data* buffer)
    {
        LinearCongruential48.Start(buffer);
        for (int i = 0; i < 3; i++)
        {
            buffer->__old_x[i] = buffer->__x[i];
            buffer->__x[i] = seed16v[i];
        }

        return 0;
    }

    /// <summary>As <see cref="lcong48"/> (glibc drand48_r).</summary>
    public static int lcong48_r(ushort* param, drand48_data* buffer)
    {
        for (int i = 0; i < 3; i++)
        {
            buffer->__x[i] = param[i];
        }

        buffer->__a = param[3] | ((ulong)param[4] << 16) | ((ulong)param[5] << 32);
        buffer->__c = param[6];
        buffer->__init = 1;
        return 0;
    }
}
