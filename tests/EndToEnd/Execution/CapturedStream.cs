using System.Text.RegularExpressions;

namespace CSockTranslate.EndToEnd.Execution;

/// <summary>Collects what a program writes, and lets others wait for a text in it.</summary>
internal sealed class CapturedStream
{
    private readonly MemoryStream _bytes = new();
    private TaskCompletionSource _changed = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private bool _ended;

    /// <summary>Everything so far.</summary>
    public string Text
    {
        get
        {
            lock (_bytes)
            {
                return Bytes.ToText(_bytes.GetBuffer().AsSpan(0, (int)_bytes.Length));
            }
        }
    }

    /// <summary>Reads a stream to its end.</summary>
    public async Task CaptureAsync(Stream stream)
    {
        byte[] buffer = new byte[16384];
        int count;
        do
        {
            count = await stream.ReadAsync(buffer);
            TaskCompletionSource changed;
            lock (_bytes)
            {
                _bytes.Write(buffer, 0, count);
                _ended = count == 0;
                changed = _changed;
                _changed = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            }

            changed.SetResult();
        }
        while (count > 0);
    }

    /// <summary>Waits until a pattern is found in the text.</summary>
    /// <exception cref="InvalidDataException">The program wrote its last byte without it.</exception>
    /// <exception cref="OperationCanceledException">It took too long.</exception>
    public async Task<Match> WaitForAsync(string pattern, CancellationToken cancellationToken)
    {
        while (true)
        {
            Task changed;
            bool ended;
            lock (_bytes)
            {
                changed = _changed.Task;
                ended = _ended;
            }

            // Only whole lines count: half a number is a number too.
            string text = Text;
            Match match = Regex.Match(text[..(text.LastIndexOf('\n') + 1)], pattern);
            if (match.Success)
            {
                return match;
            }

            if (ended)
            {
                throw new InvalidDataException($"the program ended without writing '{pattern}'");
            }

            await changed.WaitAsync(cancellationToken);
        }
    }
}
