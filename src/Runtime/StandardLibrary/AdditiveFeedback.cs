using System;

namespace CSockTranslate.Runtime.StandardLibrary;

/// <summary>
/// glibc's sequences of <c>random</c> on a state in memory (POSIX initstate, glibc random_r): each value is the sum of two before it, by a
/// polynomial that the size of the state chooses; the smallest one is a linear congruential generator.
/// </summary>
internal static unsafe class AdditiveFeedback
{
    private const int Kinds = 5;
    private const int Congruential = 0;

    private static ReadOnlySpan<int> Degrees => [0, 7, 15, 31, 63];

    private static ReadOnlySpan<int> Separations => [0, 3, 1, 3, 1];

    private static ReadOnlySpan<int> Sizes => [8, 32, 64, 128, 256];

    /// <summary>Uses memory of at least 8 bytes for a new sequence; false if it is smaller.</summary>
    internal static bool Create(random_data* data, uint seed, sbyte* memory, ulong size)
    {
        int type = Kinds - 1;
        while (type >= 0 && size < (ulong)Sizes[type])
        {
            type--;
        }

        if (type < 0)
        {
            return false;
        }

        Use(data, type, (int*)memory + 1);
        Seed(data, seed);
        Store(data);
        return true;
    }

    /// <summary>Goes on with a sequence whose state was stored; false if the memory holds none.</summary>
    internal static bool Resume(random_data* data, sbyte* memory)
    {
        int* state = (int*)memory + 1;
        int type = state[-1] % Kinds;
        if (type < 0)
        {
            return false;
        }

        Use(data, type, state);
        if (type != Congruential)
        {
            int rear = state[-1] / Kinds;
            data->rptr = state + rear;
            data->fptr = state + ((rear + data->rand_sep) % data->rand_deg);
        }

        return true;
    }

    /// <summary>Writes into the memory of the state what <see cref="Resume"/> needs, and returns its address.</summary>
    internal static sbyte* Store(random_data* data)
    {
        int rear = data->rand_type == Congruential ? 0 : (int)(data->rptr - data->state);
        data->state[-1] = (Kinds * rear) + data->rand_type;
        return (sbyte*)(data->state - 1);
    }

    /// <summary>Starts the sequence of a seed; 0 counts as 1.</summary>
    internal static void Seed(random_data* data, uint seed)
    {
        const int DiscardedRounds = 10;

        // The minimal standard generator, 16807 s mod 2³¹-1, by Schrage's method as signed numbers: a large seed is negative here.
        int word = seed == 0 ? 1 : (int)seed;
        data->state[0] = word;
        if (data->rand_type == Congruential)
        {
            return;
        }

        for (int i = 1; i < data->rand_deg; i++)
        {
            word = (16807 * (word % 127773)) - (2836 * (word / 127773));
            if (word < 0)
            {
                word += int.MaxValue;
            }

            data->state[i] = word;
        }

        data->fptr = data->state + data->rand_sep;
        data->rptr = data->state;
        for (int i = 0; i < DiscardedRounds * data->rand_deg; i++)
        {
            Next(data);
        }
    }

    /// <summary>The next value, 0 to 2³¹-1.</summary>
    internal static int Next(random_data* data)
    {
        if (data->rand_type == Congruential)
        {
            return data->state[0] = (int)((((uint)data->state[0] * 1103515245) + 12345) & int.MaxValue);
        }

        int sum = unchecked(*data->fptr + *data->rptr);
        *data->fptr = sum;
        data->fptr = data->fptr + 1 == data->end_ptr ? data->state : data->fptr + 1;
        data->rptr = data->rptr + 1 == data->end_ptr ? data->state : data->rptr + 1;
        return (int)((uint)sum >> 1);
    }

    private static void Use(random_data* data, int type, int* state) => *data = new random_data
    {
        fptr = state,
        rptr = state,
        state = state,
        rand_type = type,
        rand_deg = Degrees[type],
        rand_sep = Separations[type],
        end_ptr = state + Degrees[type],
    };
}
