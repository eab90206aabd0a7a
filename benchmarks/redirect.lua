-- Load on short links for wrk: GET <PREFIX><slug>, the slugs of the file CODES (one a line) drawn by Zipf's law (s = 1).
-- Prints one line of figures at the end. SEED makes the draw repeatable.
local slugs, requests, draws, at = {}, {}, {}, 0
local DRAWS = 65536

function init(arguments)
  math.randomseed(tonumber(os.getenv("SEED") or "1"))
  wrk.headers["User-Agent"] = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0"
  wrk.headers["Accept"] = "text/html,application/xhtml+xml"
  for slug in io.lines(os.getenv("CODES")) do slugs[#slugs + 1] = slug end
  local cumulated, sum = {}, 0
  for i = 1, #slugs do
    requests[i] = wrk.format("GET", os.getenv("PREFIX") .. slugs[i])
    sum = sum + 1 / i
    cumulated[i] = sum
  end
  for draw = 0, DRAWS - 1 do
    local wanted, low, high = math.random() * sum, 1, #slugs
    while low < high do
      local middle = math.floor((low + high) / 2)
      if cumulated[middle] < wanted then low = middle + 1 else high = middle end
    end
    draws[draw] = low
  end
end

function request()
  at = (at + 1) % DRAWS
  return requests[draws[at]]
end

function done(summary, latency)
  local errors = summary.errors
  io.write(string.format("answered=%d per_second=%.0f p50_us=%d p99_us=%d max_us=%d wrong=%d broken=%d\n",
    summary.requests, summary.requests / (summary.duration / 1e6), latency:percentile(50), latency:percentile(99),
    latency.max, errors.status, errors.connect + errors.read + errors.write + errors.timeout))
end
