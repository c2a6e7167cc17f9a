using System.Text;
using CSockTranslate.CFrontEnd.Lexing;

namespace CSockTranslate.CFrontEnd.Text;

/// <summary>
/// A source file as the front end reads it: its text, where its lines begin and every comment in it. Positions are offsets in
/// UTF-16 units of <see cref="Text"/>, before line splicing, so that they name a place a person can find.
/// </summary>
public sealed class SourceFile
{
    private readonly int[] _lineStarts;
    private readonly List<Comment> _comments = [];
    private readonly List<PresumedLine> _presumedLines = [];

    /// <summary>Creates a file from its text. Files on disk are read by <see cref="SourceFileReader"/>.</summary>
    /// <param name="path">The name as given by the user or found by <c>#include</c>; shown in diagnostics.</param>
    /// <param name="text">The whole text, decoded with <paramref name="encoding"/>.</param>
    /// <param name="isSystemHeader">Whether it is one of the hermetic headers.</param>
    /// <param name="encoding">How the bytes of literals are got back: UTF-8 when the file was valid UTF-8, else Latin-1.</param>
    public SourceFile(string path, string text, bool isSystemHeader = false, Encoding? encoding = null)
    {
        Path = path;
        Text = text;
        IsSystemHeader = isSystemHeader;
        Encoding = encoding ?? Encoding.UTF8;
        _lineStarts = FindLineStarts(text);
    }

    /// <summary>The name of the file as diagnostics and <c>__FILE__</c> show it.</summary>
    public string Path { get; }

    /// <summary>The text before any translation phase.</summary>
    public string Text { get; }

    /// <summary>The encoding that turns the text back into the file's bytes.</summary>
    public Encoding Encoding { get; }

    /// <summary>Whether it is one of the hermetic headers.</summary>
    public bool IsSystemHeader { get; }

    /// <summary>The tokens that units share; null for a file that belongs to one unit.</summary>
    internal TokenMemory.Set? SharedTokens { get; private set; }

    /// <summary>The runtime class that a hermetic header declares (<c>#pragma csocktranslate class(SysSocket)</c>), else null.</summary>
    public string? RuntimeClass { get; set; }

    /// <summary>All comments of the file in order, those of directives and of skipped groups included.</summary>
    public IReadOnlyList<Comment> Comments => _comments;

    /// <summary>The number of lines.</summary>
    public int LineCount => _lineStarts.Length;

    /// <summary>
    /// Makes this a file for many units at once. Its comments must all have been noted; from then on nothing about it changes, except that each unit sets its
    /// runtime class to the same.
    /// </summary>
    internal void Share() => SharedTokens = new TokenMemory.Set(this);

    /// <summary>Notes a comment; the lexer calls this in order of position, and a position only counts once.</summary>
    public void AddComment(Comment comment)
    {
        if (_comments.Count == 0 || _comments[^1].Start < comment.Start)
        {
            _comments.Add(comment);
        }
    }

    /// <summary>Notes that the line after <paramref name="offset"/> is presumed to have another number or file name (C11 §6.10.4); of a file that is read several times the first time counts.</summary>
    public void AddPresumedLine(int offset, int line, string? path)
    {
        int physicalLine = GetLine(offset) + 1;
        if (_presumedLines.Count == 0 || _presumedLines[^1].PhysicalLine < physicalLine)
        {
            _presumedLines.Add(new PresumedLine(physicalLine, line, path ?? GetPresumedPath(offset)));
        }
    }

    /// <summary>The physical line of an offset, from 1.</summary>
    public int GetLine(int offset)
    {
        int index = Array.BinarySearch(_lineStarts, offset);
        return index >= 0 ? index + 1 : ~index;
    }

    /// <summary>The column of an offset in characters, from 1.</summary>
    public int GetColumn(int offset) => offset - _lineStarts[GetLine(offset) - 1] + 1;

    /// <summary>The offset of a physical line's first character; lines count from 1.</summary>
    public int GetLineStart(int line) => _lineStarts[line - 1];

    /// <summary>A physical line without its line ending; lines count from 1.</summary>
    public string GetLineText(int line)
    {
        int start = _lineStarts[line - 1];
        int end = line < _lineStarts.Length ? _lineStarts[line] : Text.Length;
        return Text[start..end].TrimEnd('\r', '\n');
    }

    /// <summary>The line number that <c>#line</c> directives give an offset, the physical one where there are none.</summary>
    public int GetPresumedLine(int offset)
    {
        int line = GetLine(offset);
        PresumedLine? presumed = FindPresumedLine(line);
        return presumed is null ? line : presumed.Line + (line - presumed.PhysicalLine);
    }

    /// <summary>The file name that <c>#line</c> directives give an offset.</summary>
    public string GetPresumedPath(int offset) => FindPresumedLine(GetLine(offset))?.Path ?? Path;

    private PresumedLine? FindPresumedLine(int line)
    {
        for (int i = _presumedLines.Count - 1; i >= 0; i--)
        {
            if (_presumedLines[i].PhysicalLine <= line)
            {
                return _presumedLines[i];
            }
        }

        return null;
    }

    private static int[] FindLineStarts(string text)
    {
        List<int> starts = [0];
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
            {
                starts.Add(i + 1);
            }
        }

        return [.. starts];
    }

    private sealed record PresumedLine(int PhysicalLine, int Line, string Path);
}
