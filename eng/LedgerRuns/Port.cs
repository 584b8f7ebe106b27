using System.Net;
using System.Net.Sockets;

namespace LedgerRuns;

/// <summary>Ports on the loopback address.</summary>
internal static class Port
{
    // Below the ports that the system gives to outgoing connections.
    private const int Least = 10_000;
    private const int Most = 32_000;

    /// <summary>Returns a port that was free just now. Somebody else may take it before it is used: then try again with another.</summary>
    public static int Guess()
    {
        while (true)
        {
            int port = Random.Shared.Next(Least, Most);
            try
            {
                using var listener = new TcpListener(IPAddress.Loopback, port);
                listener.Start();
                return port;
            }
            catch (SocketException)
            {
                // Taken.
            }
        }
    }
}
